using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class MSBuildTextTests
{
    [TestCase("/home/ana/my code/a.yaml", "/home/ana/my code/a.yaml")]
    [TestCase("50%;$(x)@(y)'*?", "50%25%3B%24%28x%29%40%28y%29%27%2A%3F")]
    public void Only_what_MSBuild_would_interpret_is_escaped(string text, string escaped) => Assert.That(MSBuildText.Escape(text), Is.EqualTo(escaped));
}
