using System;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Whatever a file holds, reading ends with one clear place; first what is unusual and yet sound.</summary>
[TestFixture]
internal sealed class BadInputTests
{
    [Test]
    public void A_byte_order_mark_is_no_fault_and_moves_no_column()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Example.Smallest + "levles: {}\n")).ToArray();
        var problem = PolicyReader.Read(bytes, "p.yaml").Problems.Single();
        Assert.That((problem.Span.Line, problem.Span.Column, problem.Span.Start), Is.EqualTo((7, 1, Example.Smallest.Length + 1)));
        Assert.That(PolicyReader.Read("\uFEFF" + Example.Smallest, "p.yaml").Problems, Is.Empty);
    }

    [Test]
    public void Line_ends_change_neither_places_nor_the_hash()
    {
        var lf = PolicyReader.Read(Example.Text, "p.yaml");
        var crlf = PolicyReader.Read(Example.Text.Replace("\n", "\r\n", StringComparison.Ordinal), "p.yaml");
        Assert.That(crlf.Document!.Hash, Is.EqualTo(lf.Document!.Hash));
        Assert.That(crlf.Document.Uses[1].IdAt.Span.Line, Is.EqualTo(lf.Document.Uses[1].IdAt.Span.Line));
        Assert.That(lf.Document.Hash, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(PolicyReader.Read(Example.Text + "# x\n", "p.yaml").Document!.Hash, Is.Not.EqualTo(lf.Document.Hash));
    }

    [Test]
    public void Json_is_read_as_well_tabs_included()
    {
        const string json = "{\n\t\"schema\": 1,\n\t\"policy\": { \"id\": \"Contoso.Data\", \"version\": \"1.0.0\", \"title\": \"K\\u00f6ln \\\"x\\\"\",\n\t\t\"contact\": \"us@contoso.example\", \"effective\": \"2026-01-01\" },\n\t\"levels\": { \"tests\": true, \"POL1001\": \"observe\" }\n}\n";
        var result = PolicyReader.Read(json, "p.json");
        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Document!.Identity.Title, Is.EqualTo("Köln \"x\""));
        Assert.That(result.Document.Levels.ReportInTests, Is.True);
    }

    [Test]
    public void Empty_sections_are_no_fault()
    {
        var result = PolicyReader.Read(Example.Smallest + "uses:\npurposes: {}\nroles: ~\n", "p.yaml");
        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Document!.Uses, Is.Empty);
    }

    [TestCase("", 1, 1, "empty")]
    [TestCase("   \n\n", 1, 1, "empty")]
    [TestCase("# only a comment\n", 1, 1, "empty")]
    [TestCase("hello\n", 1, 1, "map of keys")]
    [TestCase("- a\n- b\n", 1, 1, "map of keys")]
    [TestCase("a: 1\n\0", 2, 1, "binary")]
    [TestCase("a: \u0001b\n", 1, 4, "control character U+0001")]
    [TestCase("a: K\uFFFDln\n", 1, 5, "not UTF-8")]
    [TestCase("a: [1, 2\nb: 3\n", 1, 5, "'[' of line 1, column 4")]
    [TestCase("a: {b: 1, c: 2\nd: 3\n", 1, 11, "'{' of line 1, column 4")]
    [TestCase("a: [b, c]]\n", 1, 10, "not valid YAML")]
    [TestCase("}\n", 1, 1, "not valid YAML")]
    [TestCase("a: 1\nb: 'x\nc: 3\n", 2, 4, "never closed")]
    [TestCase("a:\r\n  b: \"x\r\n", 2, 6, "never closed")]
    [TestCase("a:\n\tb: 1\n", 2, 1, "tab")]
    [TestCase("a: 1\n b: 2\n", 2, 3, "second ': '")]
    [TestCase("a: b: c\n", 1, 5, "second ': '")]
    [TestCase("a:\n  b: 1\n    c: 2\n", 3, 6, "second ': '")]
    [TestCase("a:\n    b: [1]\n      c: 2\n", 3, 7, "same column as the keys above")]
    [TestCase("a:\n    b: [1]\n  c: 2\n", 3, 3, "same column as the keys above")]
    [TestCase("a:\n  b: [1]\n \u00A0c: 2\n", 3, 2, "no-break space")]
    [TestCase("a: @b\n", 1, 4, "cannot begin with this character")]
    [TestCase("a: %b\n", 1, 4, "cannot begin with this character")]
    [TestCase("a: `b`\n", 1, 4, "cannot begin with this character")]
    [TestCase("a:\n  b: \"x\nc: 3\n", 2, 6, "never closed")]
    [TestCase("a: &x [1]\nb: *x\n", 1, 4, "anchor")]
    [TestCase("a: *x\n", 1, 4, "alias")]
    [TestCase("a: !!str 2\n", 1, 4, "tag")]
    [TestCase("a: !x {b: 1}\n", 1, 4, "tag")]
    [TestCase("<<: {a: 1}\n", 1, 1, "merge key")]
    [TestCase("? [a]\n: b\n", 1, 3, "key must be one text")]
    [TestCase("a: 1\n---\nb: 1\n", 2, 1, "second document")]
    [TestCase("a: \"\\q\"\n", 1, 4, "not valid YAML")]
    public void Broken_text_is_one_problem_at_its_place(string text, int line, int column, string words) =>
        AssertOne(PolicyReader.Read(text, "p.yaml"), line, column, words);

    [Test]
    public void Bombs_are_refused_early()
    {
        Assert.Multiple(() =>
        {
            AssertOne(PolicyReader.Read(new string('a', 10 * 1024 * 1024), "p.yaml"), 1, 1, "too large: 10240 KB");
            AssertOne(PolicyReader.Read(new byte[10 * 1024 * 1024], "p.yaml"), 1, 1, "too large: 10240 KB");
            AssertOne(PolicyReader.Read(new string('[', 10_000), "p.yaml"), 1, 33, "nested more than 32");
            AssertOne(PolicyReader.Read(string.Concat(Enumerable.Repeat("{a: ", 10_000)), "p.yaml"), 1, 129, "nested more than 32");
            AssertOne(PolicyReader.Read(string.Concat(Enumerable.Repeat("- ", 10_000)), "p.yaml"), 1, 65, "nested more than 32");
            AssertOne(PolicyReader.Read(string.Concat(Enumerable.Repeat("a: 1\n", 200_000)), "p.yaml"), 50_000, 4, "more than 100000");
            AssertOne(PolicyReader.Read("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "p.yaml"), 1, 4, "anchor");
        });
    }

    [Test]
    public void Bytes_that_are_no_utf_8_are_told_from_text()
    {
        var latin1 = Encoding.UTF8.GetBytes("a: 1\nb: K").Concat(new byte[] { 0xF6 }).Concat(Encoding.UTF8.GetBytes("ln\n")).ToArray();
        Assert.Multiple(() =>
        {
            AssertOne(PolicyReader.Read(latin1, "p.yaml"), 2, 5, "not UTF-8");
            AssertOne(PolicyReader.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a: 1")).ToArray(), "p.yaml"), 1, 1, "not UTF-8");
            AssertOne(PolicyReader.Read(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0xF6, 0x80 }, "p.yaml"), 1, 3, "control character");
            AssertOne(PolicyReader.Read(new byte[] { 0x50, 0x4B, 0, 0, 0xF6, 0x80 }, "p.yaml"), 1, 3, "binary");
            AssertOne(PolicyReader.Read(Array.Empty<byte>(), "p.yaml"), 1, 1, "empty");
            AssertOne(PolicyReader.Read((byte[])null!, "p.yaml"), 1, 1, "empty");
            AssertOne(PolicyReader.Read((string)null!, "p.yaml"), 1, 1, "empty");
        });
    }

    [TestCase("nobody", "Write one of: a b; or define it under 'roles'")]
    [TestCase("a-b", "Write 'a b', or define it under 'roles'")]
    public void An_id_of_several_lines_does_not_break_a_remedy(string reference, string remedy)
    {
        var problems = PolicyReader.Read(Example.Smallest + $"roles: {{ \"a\\nb\": {{}} }}\nboard: {{ secretariat: {reference} }}\n", "p.yaml").Problems;
        Assert.That(problems.Select(problem => problem.Remedy), Has.Some.EqualTo(remedy));
    }

    [Test]
    public void A_file_of_nothing_but_faults_is_cut_off()
    {
        var text = Example.Smallest + string.Concat(Enumerable.Range(0, 5000).Select(i => $"unknown{i}: 1\n"));
        var problems = PolicyReader.Read(text, "p.yaml").Problems;
        Assert.That(problems, Has.Length.EqualTo(PolicyReadResult.MostProblems));
        Assert.That(problems[19].Span.Line, Is.EqualTo(26));
    }

    internal static void AssertOne(PolicyReadResult result, int line, int column, string words)
    {
        Assert.That(result.Document, Is.Null);
        Assert.That(result.Problems, Has.Length.EqualTo(1));
        var problem = result.Problems[0];
        Assert.That((problem.Id, problem.Span.Line, problem.Span.Column), Is.EqualTo(("POL0002", line, column)), problem.Message);
        Assert.That(problem.Message, Does.Contain(words));
        Assert.That(problem.Remedy, Is.Not.Empty);
        Assert.That(problem.Message + problem.Remedy, Does.Not.EndWith("."));
    }
}
