using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Cli.Texts;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Tests.Texts;

[TestFixture]
internal sealed class TextScannerTests
{
    private const string Address = "https://fra1.qualtrics.com/API/v3/";

    private static readonly PolicyDocument Policy = Policies.Read(TextCases.PolicyText);

    [Test]
    public void Innocent_texts_are_silent() => Assert.That(Found("innocent"), Is.Empty);

    [Test]
    public void The_governed_clients_own_project_is_silent()
    {
        Assert.That(Found("client-project"), Is.Empty);
        Assert.That(Found("named-assembly"), Is.Empty);
    }

    [Test]
    public void Every_case_is_found_where_it_stands_and_nothing_else() => Assert.That(
        TextScanner.Scan(TextCases.Folder, Policy, withSources: false).Findings
            .Select(finding => $"{Path.GetRelativePath(TextCases.Folder, finding.File).Replace('\\', '/')}\t{finding.Line}\t{finding.Platform.Id}").Order(StringComparer.Ordinal),
        Is.EqualTo(TextCases.Expected));

    [Test]
    public void A_place_is_where_the_host_stands()
    {
        using var folder = new SampleFolder().With("a.json", "{\n  \"a\": \"" + Address + "\"\n}");

        var finding = TextScanner.Scan(folder.Path, Policy, withSources: false).Findings.Single();

        Assert.That((finding.Line, finding.Column, finding.EndColumn, finding.Shown), Is.EqualTo((2, 17, 35, "fra1.qualtrics.com")));
    }

    [TestCase("bin/a.json")]
    [TestCase("src/obj/a.json")]
    [TestCase("node_modules/x/a.js")]
    [TestCase("package-lock.json")]
    [TestCase("my.policy.yaml")]
    [TestCase("policy-baseline.json")]
    [TestCase("readme.md")]
    [TestCase("notes.txt")]
    [TestCase("Program.cs")]
    public void Is_not_read(string file)
    {
        using var folder = new SampleFolder().With(file, "\"" + Address + "\"");

        Assert.That(TextScanner.Scan(folder.Path, Policy, withSources: false).Findings, Is.Empty);
    }

    [TestCase("Program.cs")]
    [TestCase("app.py")]
    [TestCase("Main.java")]
    [TestCase("Module.vb")]
    [TestCase("index.php")]
    public void Sources_are_read_where_no_compiler_is(string file)
    {
        using var folder = new SampleFolder().With(file, "x = \"" + Address + "\"");

        Assert.That(TextScanner.Scan(folder.Path, Policy, withSources: true).Findings, Has.Length.EqualTo(1));
    }

    [Test]
    public void What_Git_ignores_is_not_read()
    {
        using var folder = new SampleFolder().With("a.json", $"\"{Address}\"").With("local.json", $"\"{Address}\"").With(".gitignore", "local.json\n");
        Git(folder.Path, "init", "--quiet");

        Assert.That(TextScanner.Scan(folder.Path, Policy, withSources: false).Findings.Select(finding => Path.GetFileName(finding.File)), Is.EqualTo(["a.json"]));
    }

    [Test]
    public void Large_and_binary_files_are_skipped_and_told()
    {
        using var folder = new SampleFolder().With("large.json", new string(' ', 5 * 1024 * 1024)).With("a.json", "{}");
        File.WriteAllBytes(Path.Combine(folder.Path, "binary.json"), [1, 0, 2]);

        var scan = TextScanner.Scan(folder.Path, Policy, withSources: false);

        Assert.That(scan.Files, Is.EqualTo(1));
        Assert.That(scan.Skipped.Select(skipped => $"{Path.GetFileName(skipped.File)} {skipped.Reason}"), Is.EqualTo(["binary.json is no text: it holds a zero byte", "large.json is larger than 4 MB"]));
    }

    [Test]
    public void Wide_text_is_text()
    {
        using var folder = new SampleFolder().With("a.json", "");
        File.WriteAllText(Path.Combine(folder.Path, "a.json"), $"\"{Address}\"", Encoding.Unicode);

        Assert.That(TextScanner.Scan(folder.Path, Policy, withSources: false).Findings, Has.Length.EqualTo(1));
    }

    [Test]
    public void Broken_JSON_is_read_as_text()
    {
        using var folder = new SampleFolder().With("a.json", "{ \"Qualtrics\": { \"x\": [ \"" + Address + "\" } }} }} \"" + Address + "\"");

        Assert.That(TextScanner.Scan(folder.Path, Policy, withSources: false).Findings, Is.Not.Empty);
    }

    [TestCase("/* fra1.qualtrics.com", ExpectedResult = "/* fra1.qualtrics.com", TestName = "A comment that nobody ends hides nothing")]
    [TestCase("a = \"//x\"; // c", ExpectedResult = "a = \"//x\";     ", TestName = "Slashes in quotes are no comment")]
    [TestCase("a = `//x\n//y`; // c", ExpectedResult = "a = `//x\n//y`;     ", TestName = "Slashes in a template are no comment")]
    [TestCase("'it\n// c", ExpectedResult = "'it\n    ", TestName = "An apostrophe ends with its line")]
    [TestCase("a /* b\nc */ d", ExpectedResult = "a     \n     d", TestName = "Lines stay where they are")]
    public string Comments_are_blanks(string text) => Comments.Blank(text, TextKind.Slashes);

    private static string[] Found(string part) => [.. TextScanner.Scan(Path.Combine(TextCases.Folder, part), Policy, withSources: false).Findings.Select(finding => $"{finding.File} {finding.Line} {finding.Shown}")];

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.That(git.ExitCode, Is.Zero);
    }
}
