using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Gating.BuildLogs;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>Command lines and options, taken apart.</summary>
public sealed class SmallPartsTests
{
    [TestCase("/usr/bin/dotnet exec \"/usr/sdk/Roslyn/bincore/csc.dll\" /noconfig \"My File.cs\"", "C#", "/noconfig|My File.cs")]
    [TestCase("/usr/sdk/Roslyn/bincore/csc /noconfig A.cs", "C#", "/noconfig|A.cs")]
    [TestCase("dotnet exec /sdk/FSharp/fsc.dll -o:obj/A.dll\n--target:library", "F#", "-o:obj/A.dll|--target:library")]
    public void A_compilers_command_line_is_known_whatever_starts_it(string line, string language, string arguments)
    {
        var compiler = CompilerArguments.Of(line);

        Assert.That(compiler?.Language, Is.EqualTo(language));
        Assert.That(string.Join('|', compiler!.Value.Arguments), Is.EqualTo(arguments));
    }

    [TestCase("cp A.cs B.cs")]
    [TestCase("")]
    [TestCase("tool --csc")]
    public void Another_command_line_is_none(string line) => Assert.That(CompilerArguments.Of(line), Is.Null);

    [TestCase("Contoso.CustomerData>=2.1.0", "Contoso.CustomerData", "2.1.0", true)]
    [TestCase("Contoso.CustomerData>=2.1.0", "contoso.customerdata", "2.10.0", true)]
    [TestCase("Contoso.CustomerData >= 2.1.0", "Contoso.CustomerData", "2.1.0-rc.1", false)]
    [TestCase("Contoso.CustomerData>=2.1.0", "Contoso.Other", "9.0.0", false)]
    public void A_required_policy_is_met_by_itself_in_that_version_or_a_newer_one(string option, string id, string version, bool met)
        => Assert.That(RequiredPolicy.Parse(option).IsMetBy(id, version), Is.EqualTo(met));

    [TestCase("Contoso.CustomerData")]
    [TestCase(">=2.1.0")]
    [TestCase("Contoso.CustomerData>=new")]
    public void Another_text_is_refused(string option) => Assert.That(() => RequiredPolicy.Parse(option), Throws.InstanceOf<UsageException>());
}
