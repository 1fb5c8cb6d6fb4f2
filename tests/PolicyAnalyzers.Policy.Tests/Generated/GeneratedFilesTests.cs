using System;
using System.Collections.Generic;
using System.IO;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Tests.Generated;

/// <summary>
/// Files that are written from the declared keys are those of the repository. With the variable POLICY_WRITE_GENERATED=1 they are written:
/// <c>POLICY_WRITE_GENERATED=1 dotnet test tests/PolicyAnalyzers.Policy.Tests --filter Generated</c>.
/// </summary>
[TestFixture]
internal sealed class GeneratedFilesTests
{
    private const string Variable = "POLICY_WRITE_GENERATED";

    private static IEnumerable<TestCaseData> Files()
    {
        yield return new TestCaseData("docs/policy-file.md", new Func<string>(PolicyFilePage.Write)).SetArgDisplayNames("docs/policy-file.md");
        foreach (var (name, text) in new[] { (PolicySchema.FileName, PolicySchema.Text), (PolicySchema.FragmentFileName, PolicySchema.FragmentText) })
        {
            yield return new TestCaseData("src/PolicyAnalyzers.Package/schema/" + name, new Func<string>(() => text)).SetArgDisplayNames(name);
        }
    }

    [TestCaseSource(nameof(Files))]
    public void A_generated_file_is_what_the_declared_keys_say(string path, Func<string> write)
    {
        var file = Repository.File(path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, write());
        }

        Assert.That(File.Exists(file), $"{path} is missing: run these tests with {Variable}=1.");
        Assert.That(File.ReadAllText(file).ReplaceLineEndings("\n"), Is.EqualTo(write()), $"Run these tests with {Variable}=1 to write {path}.");
    }
}
