using System;
using System.Linq;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Policy.Tests;

[TestFixture]
internal sealed class BaselineTests
{
    private static readonly BaselineEntry Phone = new("POL1001", "P:A.B.Phone", "contact.phone");
    private static readonly BaselineEntry Mail = new("POL1001", "P:A.B.Mail", "contact.email");
    private static readonly BaselineEntry Client = new("POL3002", "T:A.Client", "");

    [Test]
    public void It_is_written_in_one_way_only()
    {
        const string expected = """
            {
              "schema": 1,
              "policy": "Contoso.Data",
              "entries": [
                {"rule":"POL1001","symbol":"P:A.B.Mail","evidence":"contact.email"},
                {"rule":"POL1001","symbol":"P:A.B.Phone","evidence":"contact.phone"},
                {"rule":"POL3002","symbol":"T:A.Client"}
              ]
            }

            """;
        var text = BaselineWriter.Write("Contoso.Data", new[] { Client, Phone, Mail, Phone });
        Assert.That(text, Is.EqualTo(expected.ReplaceLineEndings("\n")));
        Assert.That(BaselineWriter.Write("Contoso.Data", new[] { Mail, Phone, Client }), Is.EqualTo(text));
    }

    [Test]
    public void What_is_written_is_read()
    {
        var entries = new[] { Phone, Mail, Client, new BaselineEntry("POL1008", "M:Ż.Ó`1.Get(System.String@)", "a \"quoted\" \\ text,\n\t: # {x} ' \u0085 \u2028 \uFEFF \uFFFD 😀") };
        var text = BaselineWriter.Write("Contoso.Data", entries);
        var result = BaselineReader.Read(text, BaselineLanguage.FileName);
        Assert.That(result.Problems, Is.Empty);
        var baseline = result.Baseline!;
        Assert.That((baseline.PolicyId, baseline.Path), Is.EqualTo(("Contoso.Data", "policy-baseline.json")));
        Assert.That(baseline.Hash, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(baseline.Entries.Select(entry => entry.Value), Is.EquivalentTo(entries));
        Assert.That(entries.All(entry => baseline.Contains(entry.Rule, entry.Symbol, entry.Evidence)), Is.True);
        Assert.That(baseline.Entries[0].Span.Line, Is.EqualTo(5));
        Assert.That(System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("entries").GetArrayLength(), Is.EqualTo(4));
    }

    [Test]
    public void A_finding_in_a_file_is_written_and_read_by_its_file()
    {
        var settings = BaselineEntry.OfFile("POL3002", "deploy/settings.json", "qualtrics api.qualtrics.com");
        var text = BaselineWriter.Write("Contoso.Data", new[] { settings, Client });
        Assert.That(text, Does.Contain("""{"rule":"POL3002","file":"deploy/settings.json","evidence":"qualtrics api.qualtrics.com"}"""));

        var baseline = BaselineReader.Read(text, "b.json").Baseline!;
        Assert.That(baseline.Entries.Select(entry => entry.Value), Is.EquivalentTo(new[] { settings, Client }));
        Assert.That((baseline.Contains(settings), baseline.Contains(settings with { File = "settings.json" }), baseline.Contains("POL3002", "deploy/settings.json", settings.Evidence)), Is.EqualTo((true, false, false)));
        Assert.That(baseline.ContentHash, Is.Not.EqualTo(BaselineReader.Read(BaselineWriter.Write("Contoso.Data", new[] { settings with { File = "deploy/other.json" }, Client }), "b.json").Baseline!.ContentHash));
    }

    [TestCase("",  "The key 'symbol' or 'file' is missing in 'entries'", 3)]
    [TestCase(""","symbol":"T:A","file":"a.json" """,  "'file' stands beside 'symbol' in 'entries', and only one of them can be meant", 36)]
    public void An_entry_is_about_one_thing(string places, string fault, int column)
    {
        var result = BaselineReader.Read($$"""
            { "schema": 1, "policy": "P", "entries": [
              {"rule":"POL3002"{{places}}} ] }
            """, "b.json");
        Assert.That(result.Baseline, Is.Null);
        Assert.That((result.Problems.Single().Message, result.Problems[0].Span.Line, result.Problems[0].Span.Column), Is.EqualTo((fault, 2, column)));
    }

    [Test]
    public void An_empty_baseline_is_read()
    {
        var result = BaselineReader.Read(BaselineWriter.Write("Contoso.Data", Array.Empty<BaselineEntry>()), "b.json");
        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Baseline!.Entries, Is.Empty);
    }

    [Test]
    public void It_holds_what_it_lists_and_nothing_else()
    {
        var baseline = BaselineReader.Read(BaselineWriter.Write("Contoso.Data", new[] { Phone }), "b.json").Baseline!;
        Assert.Multiple(() =>
        {
            Assert.That(baseline.Contains("POL1001", "P:A.B.Phone", "contact.phone"), Is.True);
            Assert.That(baseline.Contains("POL1001", "P:A.B.Phone", "contact.email"), Is.False);
            Assert.That(baseline.Contains("POL1001", "P:A.B.phone", "contact.phone"), Is.False);
            Assert.That(baseline.Contains("POL1002", "P:A.B.Phone", "contact.phone"), Is.False);
        });
    }

    [Test]
    public void Asking_allocates_nothing()
    {
        var baseline = BaselineReader.Read(BaselineWriter.Write("Contoso.Data", new[] { Phone }), "b.json").Baseline!;
        baseline.Contains("POL1001", "P:A.B.Phone", "contact.phone");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            baseline.Contains("POL1001", "P:A.B.Phone", "contact.phone");
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [TestCase("", 1, 1, "POL0002", "The baseline is empty")]
    [TestCase("[]", 1, 1, "POL0002", "The baseline must be a map")]
    [TestCase("{\"schema\": 2}", 1, 12, "POL0002", "reads a baseline of schema 1")]
    [TestCase("{\"schema\": 1,\n \"policy\": \"P\"}", 1, 1, "POL0002", "The key 'entries' is missing")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [],\n \"x\": 1}", 2, 2, "POL0002", "'x' is not a key of a baseline")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [\n{\"rule\":\"POL1001\"}]}", 2, 1, "POL0002", "The key 'symbol' or 'file' is missing in 'entries'")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [\n{\"rule\":\"POL1111\",\"symbol\":\"T:A\"}]}", 2, 9, "POL0003", "'POL1111' is not a rule")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [\n{\"rule\":\"POL1001\",\"symbol\":\"A\"}]}", 2, 28, "POL0002", "must be a symbol")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [\n{\"rule\":\"POL1001\",\"symbol\":{\"a\":[1]}}]}", 2, 28, "POL0002", "must be a symbol")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [\n[[[[[[[[[[]]]]]]]]]]]}", 2, 7, "POL0002", "nested more than 8")]
    [TestCase("{\"schema\": 1, \"policy\": \"P\", \"entries\": [\n{\"rule\"", 2, 8, "POL0002", "not closed")]
    public void Faulty(string text, int line, int column, string id, string message)
    {
        var result = BaselineReader.Read(text, "b.json");
        Assert.That(result.Baseline, Is.Null);
        var problem = result.Problems[0];
        Assert.That((problem.Id, problem.Path, problem.Span.Line, problem.Span.Column), Is.EqualTo((id, "b.json", line, column)), problem.Message);
        Assert.That(problem.Message, Does.Contain(message));
    }

    [Test]
    public void As_many_entries_as_allowed_are_read_and_one_more_is_told()
    {
        var entries = Enumerable.Range(0, BaselineLanguage.MostEntries).Select(i => new BaselineEntry("POL1001", "P:Contoso.Orders.Order.Property" + i, "contact.phone")).ToList();
        var baseline = BaselineReader.Read(BaselineWriter.Write("P", entries), "b.json").Baseline!;
        Assert.That(baseline.Entries, Has.Length.EqualTo(BaselineLanguage.MostEntries));
        Assert.That(baseline.Contains("POL1001", "P:Contoso.Orders.Order.Property99999", "contact.phone"), Is.True);

        entries.Add(Phone);
        var problem = BaselineReader.Read(BaselineWriter.Write("P", entries), "b.json").Problems.Single();
        Assert.That(problem.Message, Does.Contain("more than 100000 entries"));
        Assert.That(problem.Span.Line, Is.EqualTo(100_005));
    }

    [Test]
    public void Null_is_refused_where_a_caller_errs()
    {
        Assert.That(() => BaselineWriter.Write(null!, Array.Empty<BaselineEntry>()), Throws.ArgumentNullException);
        Assert.That(() => BaselineWriter.Write("P", null!), Throws.ArgumentNullException);
        Assert.That(BaselineReader.Read(null!, "b.json").Problems.Single().Message, Does.Contain("empty"));
    }
}
