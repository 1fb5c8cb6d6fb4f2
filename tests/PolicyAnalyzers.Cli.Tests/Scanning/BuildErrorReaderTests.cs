using System.Linq;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class BuildErrorReaderTests
{
    [TestCase("")]
    [TestCase("  Shop -> /out/Shop.dll")]
    [TestCase("/src/A.cs(1,2): warning CS0168: an error is declared [/src/A.csproj]")]
    [TestCase("    0 Error(s)")]
    public void What_is_no_error_is_not_read(string line) => Assert.That(BuildErrorReader.Read([line]), Is.Empty);

    [Test]
    public void An_error_of_several_frameworks_is_said_once()
    {
        var errors = BuildErrorReader.Read(
        [
            "/src/A.cs(1,11): error CS0246: The type 'M' could not be found: see [docs] [/src/A.csproj::TargetFramework=net8.0]",
            "/src/A.cs(1,11): error CS0246: The type 'M' could not be found: see [docs] [/src/A.csproj::TargetFramework=net10.0]",
        ]);

        Assert.That(errors, Is.EqualTo(new[] { new BuildError("/src/A.csproj", "/src/A.cs(1,11)", "CS0246", "The type 'M' could not be found: see [docs]") }));
    }

    [TestCase("CSC : error CS5001: No Main [/src/A.csproj]", "/src/A.csproj", "CSC", "CS5001", "No Main")]
    [TestCase("/src/A.csproj : error NU1101: Unable to find package X.", "/src/A.csproj", "/src/A.csproj", "NU1101", "Unable to find package X.")]
    [TestCase("/src/A.csproj : error NU1004: Locked. [/src/S.sln]", "/src/A.csproj", "/src/A.csproj", "NU1004", "Locked.")]
    [TestCase("MSBUILD : error MSB1009: Project file does not exist.", null, "MSBUILD", "MSB1009", "Project file does not exist.")]
    [TestCase("/src/A.targets(3,4): error : own text [/src/A.csproj]", "/src/A.csproj", "/src/A.targets(3,4)", "", "own text")]
    [TestCase(@"  2:7>C:\src\A.cs(1,2): error CS0103: x [C:\src\A.csproj]", @"C:\src\A.csproj", @"C:\src\A.cs(1,2)", "CS0103", "x")]
    public void Origin_code_text_and_project_are_told_apart(string line, string? project, string origin, string code, string text)
        => Assert.That(BuildErrorReader.Read([line]).Single(), Is.EqualTo(new BuildError(project, origin, code, text)));
}
