using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Conventions;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Gateway;

/// <summary>
/// Ways around the governed client, and innocent code that looks like one. Each file was written before the rule that judges it; those below
/// 500 without a look at the analyzer.
/// </summary>
internal sealed class GatewayTests
{
    private const int FewestRoutes = 100;
    private const int FewestLookAlikes = 60;

    private static IReadOnlyList<GatewayFile> Routes => GatewayFile.In("routes");

    private static IReadOnlyList<GatewayFile> LookAlikes => GatewayFile.In("look-alikes");

    [TestCaseSource(nameof(Routes))]
    public async Task A_route_is_found_where_it_is_taken(GatewayFile route)
    {
        Assert.That(route.Expected, route.SeenBy is null ? Is.Not.Empty : Is.Empty, "A route marks a line, or says who else sees it.");
        Assert.That(await FoundIn(route), Is.EqualTo(route.Expected), route.Says);
    }

    [TestCaseSource(nameof(LookAlikes))]
    public async Task Innocent_code_is_silent(GatewayFile lookAlike)
    {
        Assert.That(lookAlike.Expected, Is.Empty);
        Assert.That(await FoundIn(lookAlike), Is.Empty, lookAlike.Says);
    }

    [TestCaseSource(nameof(Routes))]
    public void What_the_compiler_cannot_see_says_why(GatewayFile route) => Assert.That(route.SeenBy is null or "gate" or "texts" && (route.SeenBy is null || route.Because is not null));

    [Test]
    public void The_lists_do_not_shrink()
    {
        Assert.That(Routes, Has.Count.AtLeast(FewestRoutes));
        Assert.That(LookAlikes, Has.Count.AtLeast(FewestLookAlikes));
    }

    private static async Task<string[]> FoundIn(GatewayFile file)
    {
        if (file.Language is { } language && !LanguageVersionFacts.TryParse(language, out _))
        {
            Assert.Ignore($"This compiler does not know C# {language}.");
        }

        var compilation = GatewayStubs.Compile(file.Assembly, GatewayStubs.For(file.Assembly), file.Text);
        if (compilation.SyntaxTrees[0].GetRoot().ChildNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax>().Any())
        {
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        }

        Assert.That(compilation.GetDiagnostics().Where(static each => each.Severity == DiagnosticSeverity.Error), Is.Empty);
        var policy = Analysis.File("/policy.yaml", Repository.Read(file.PolicyPath));
        var found = await Analysis.RunAsync(compilation, [policy], file.AsOf is { } day ? $"PolicyAsOf = {day}" : "");
        return
        [
            .. found.Where(static each => each.Id.StartsWith("POL3", StringComparison.Ordinal) || each.Id is "POL0002" or "POL0003" or "POL0013")
                .Select(static each => $"{each.Location.GetLineSpan().StartLinePosition.Line + 1}: {each.Id}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
