using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Texts;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Credentials;

/// <summary>Finds where a file reads credentials of platforms: from configuration, from the environment, and from the settings of .NET Framework.</summary>
internal sealed class CredentialFinder
{
    private const string Environment = "System.Environment";

    private static readonly string[] Words =
    {
        "GetSection", "GetRequiredSection", "GetValue", "GetConnectionString", "Bind", "BindConfiguration", "GetEnvironmentVariable", "GetEnvironmentVariables",
        "ExpandEnvironmentVariables", "AppSettings", "ConnectionStrings",
    };

    private readonly CredentialKeys keys;
    private readonly GovernedClient client;

    /// <summary>A finder for the keys of a policy.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="client">Who may have them: a host hands the section to its client unread.</param>
    public CredentialFinder(CredentialKeys keys, GovernedClient client)
    {
        this.keys = keys;
        this.client = client;
    }

    /// <summary>The first read of each platform's credentials in each unit of the file.</summary>
    public IEnumerable<CredentialRead> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var words = FileWords.Of(model.SyntaxTree, cancellationToken);
        if (!words.HasIndexer && !words.Overlaps(Words))
        {
            yield break;
        }

        var paths = new SectionPaths(model, cancellationToken);
        var seen = new HashSet<(SyntaxNode Unit, string Platform)>();
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            var found = node switch
            {
                ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access
                    when KnownText.Of(arguments[0].Expression, model, cancellationToken) is { } key => Indexed(access.Expression, key, paths, model, cancellationToken),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access, ArgumentList.Arguments: { Count: > 0 } arguments } call
                    => Called(call, access.Expression, name, arguments[0].Expression, paths, model, cancellationToken),
                _ => null,
            };
            if (found is ({ } platform, { } read) && seen.Add((Units.Of(node), platform.Id)))
            {
                yield return new CredentialRead(platform, read.Replace(KnownText.Unknown, '…'), node);
            }
        }
    }

    private (PlatformCard Platform, string Key)? Indexed(ExpressionSyntax target, string key, SectionPaths paths, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (target)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AppSettings" or "ConnectionStrings" } settings:
                return Found(keys.Of(settings.Name.Identifier.ValueText == "AppSettings" ? key : "ConnectionStrings:" + key), key)
                    is { } setting && TypeOf(settings, model, cancellationToken) is "System.Configuration.ConfigurationManager" or "System.Web.Configuration.WebConfigurationManager" ? setting : null;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetEnvironmentVariables" } } all:
                return OfVariable(key) is { } variable && TypeOf(all, model, cancellationToken) == Environment ? variable : null;
            default:
                return paths.Of(target) is { } section && Found(keys.Of(SectionPaths.Join(section, key)), SectionPaths.Join(section, key)) is { } found && paths.IsConfiguration(target) ? found : null;
        }
    }

    private (PlatformCard Platform, string Key)? Called(
        InvocationExpressionSyntax call, ExpressionSyntax target, string name, ExpressionSyntax argument, SectionPaths paths, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (name)
        {
            case "GetSection" or "GetRequiredSection" when paths.Of(call) is { Length: > 0 } section && !SectionPaths.IsNavigatedFrom(call) && !client.Owns(paths.TakerOf(call)):
                return Found(SectionPaths.IsKept(call) ? keys.OfWhole(section) : keys.Below(section), section) is { } whole && paths.IsConfiguration(target) ? whole : null;
            case "GetValue" when paths.Of(target) is { } above && KnownText.Of(argument, model, cancellationToken) is { } key:
                return Found(keys.Of(SectionPaths.Join(above, key)), SectionPaths.Join(above, key)) is { } value && paths.IsConfiguration(target) ? value : null;
            case "GetConnectionString" when paths.Of(target) is { } above && KnownText.Of(argument, model, cancellationToken) is { } key:
                key = SectionPaths.Join(above, "ConnectionStrings:" + key);
                return Found(keys.Of(key), key) is { } connection && paths.IsConfiguration(target) ? connection : null;
            case "Bind" when paths.Of(target) is { } above && KnownText.Of(argument, model, cancellationToken) is { } key:
                return Found(keys.Below(SectionPaths.Join(above, key)), SectionPaths.Join(above, key)) is { } bound && paths.IsConfiguration(target) ? bound : null;
            case "BindConfiguration" when KnownText.Of(argument, model, cancellationToken) is { } key:
                return Found(keys.Below(key), key) is { } options && IsOfExtensions(call, model, cancellationToken) ? options : null;
            case "GetEnvironmentVariable" when KnownText.Of(argument, model, cancellationToken) is { } key:
                return OfVariable(key) is { } variable && TypeOf(call, model, cancellationToken) == Environment ? variable : null;
            case "ExpandEnvironmentVariables" when KnownText.Of(argument, model, cancellationToken) is { } text:
                return text.Split('%').Select(OfVariable).FirstOrDefault(static each => each is not null) is { } expanded && TypeOf(call, model, cancellationToken) == Environment ? expanded : null;
            default:
                return null;
        }
    }

    // Two underscores stand for the colon in a variable's name.
    private (PlatformCard Platform, string Key)? OfVariable(string name) => Found(keys.Of(name.Replace("__", ":")) ?? keys.Of(name), name);

    private static (PlatformCard Platform, string Key)? Found(PlatformCard? platform, string key) => platform is null ? null : (platform, key);

    private static string TypeOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        SymbolText.Of(model.GetSymbolInfo(expression, cancellationToken).Symbol?.ContainingType);

    private static bool IsOfExtensions(ExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        TypeOf(call, model, cancellationToken).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
}
