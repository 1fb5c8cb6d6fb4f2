using System.IO;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>Compares text with a file that is kept with the tests. A missing file fails.</summary>
internal static class Golden
{
    /// <summary>Asserts that <paramref name="actual"/> is what the file says.</summary>
    public static void Verify(string name, string actual)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Output", "Golden", name);
        Assert.That(path, Does.Exist, $"There is no golden file for this output. It would say:\n{actual}");
        Assert.That(actual.ReplaceLineEndings("\n"), Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")));
    }
}
