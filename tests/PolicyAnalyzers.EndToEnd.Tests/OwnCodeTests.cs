using System.IO;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>The governed survey client is built under the rules that it enforces for others.</summary>
public sealed class OwnCodeTests
{
    [Test]
    public void Our_own_client_builds_without_a_finding()
    {
        var (exitCode, output) = BuildSurveys(null);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Not.Contain("POL"));
    }

    [Test]
    public void A_violation_in_it_turns_the_build_red_and_no_pragma_silences_it()
    {
        var (exitCode, output) = BuildSurveys("""
            #pragma warning disable
            namespace PolicyAnalyzers.Surveys;

            public sealed class Customer
            {
                public string? EmailAddress { get; set; }
            }
            """);

        Assert.That(exitCode, Is.Not.Zero, output);
        Assert.That(output, Does.Contain("Seed.cs(6,20): error POL1001: 'Customer.EmailAddress'"));
    }

    // Beside the sources, not among them: nothing of the repository is changed. With the settings under which the feed was packed, what the client needs is built already.
    private static (int ExitCode, string Output) BuildSurveys(string? seed)
    {
        var folder = Directory.CreateTempSubdirectory("policy-analyzers-seed-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Seed.cs"), seed ?? "");
            File.WriteAllText(Path.Combine(folder, "Seed.targets"), $"""
                <Project><ItemGroup><Compile Include="{Path.Combine(folder, "Seed.cs")}" Condition="'$(MSBuildProjectName)' == 'PolicyAnalyzers.Surveys'" /></ItemGroup></Project>
                """);
            return Dotnet.Run(TemporaryFeed.Repository, [
                "build", "src/PolicyAnalyzers.Surveys", "--configuration", "Release", "--artifacts-path", Path.Combine(TemporaryFeed.Repository, "artifacts", "end-to-end"),
                "-p:CustomAfterMicrosoftCommonTargets=" + Path.Combine(folder, "Seed.targets"), "--verbosity", "quiet"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
