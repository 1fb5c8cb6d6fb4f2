using System.Linq;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;
using PolicyAnalyzers.Cli.Records;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Cli.Tests.Tables;

namespace PolicyAnalyzers.Cli.Tests.Records;

public sealed class ProcessingRecordTests
{
    private static string[] Of(ProcessingActivity activity, string key) => [.. activity.Fields.Single(field => field.Key == key).Values.Select(value => value.Text)];

    [Test]
    public void What_the_policy_does_not_state_is_counted_and_never_invented()
    {
        var record = ProcessingRecords.Of(Policies.Read(Policies.Smallest + "purposes:\n  p: { title: P }\nuses:\n  u: { title: U }\n"));

        Assert.That(record.Activities.Select(activity => activity.Id), Is.EqualTo(new[] { "u", "p" }));
        Assert.That(record.Activities.SelectMany(activity => activity.Fields).Where(field => field.IsStated).Select(field => field.Key), Is.EqualTo(new[] { "dataSubjects", "purpose", "dataSubjects" }));
        Assert.That(record.Parties.Where(field => field.IsStated).Select(field => field.Key), Is.EqualTo(new[] { "contact" }));
        Assert.That((record.Fields, record.NotStated), Is.EqualTo((24, 20)));
    }

    [Test]
    public void An_activity_states_what_article_30_asks_for()
    {
        var activity = ProcessingRecords.Of(Policies.Sample).Activities.Single(each => each.Id == "delivery-survey");

        Assert.That(Of(activity, "purpose"), Is.EqualTo(new[] { "Learn how delivery went" }));
        Assert.That(Of(activity, "legalBasis"), Is.EqualTo(new[] { "Consent", "consent asked for: Questions after a delivery" }));
        Assert.That(Of(activity, "dataSubjects"), Is.EqualTo(new[] { "customers", "delivered customers" }));
        Assert.That(Of(activity, "personalData"), Is.EqualTo(new[] { "E-mail address", "Telephone number", "Customer / subscriber / member number" }));
        Assert.That(Of(activity, "recipients"), Is.EqualTo(new[] { "Qualtrics", "Service agents" }));
        Assert.That(Of(activity, "transfers"), Is.EqualTo(new[] { "none: every region that is stated lies in the EEA" }));
        Assert.That(Of(activity, "retention"), Is.EqualTo(new[] { "180 days" }));
        Assert.That(Of(activity, "securityMeasures"), Is.EqualTo(new[] { "stored encrypted" }));
    }

    [Test]
    public async Task What_the_policy_calls_its_own_category_in_the_standards_is_in_the_record()
    {
        using var test = new TableCase(Policies.Smallest + """
            data: { categories: { contoso.meter-number: { kind: identity, dpv: [pd:UID], fides: [user.unique_id] }, contoso.plain: { kind: identity } } }
            uses: { u: { data: { contoso.meter-number: read each year, contoso.plain: for a reason } } }
            """);

        var personalData = (await TableCase.Run("export", "ropa", test.Policy, "--format", "json")).Json.GetProperty("activities")[0].GetProperty("personalData");

        Assert.That(personalData[0].GetProperty("dpv")[0].GetString(), Is.EqualTo("https://w3id.org/dpv/pd#UID"));
        Assert.That(personalData[0].GetProperty("fideslang")[0].GetString(), Is.EqualTo("user.unique_id"));
        Assert.That((personalData[1].GetProperty("dpv").GetArrayLength(), personalData[1].GetProperty("fideslang").GetArrayLength()), Is.EqualTo((0, 0)));
    }

    [TestCase("region: US, contract: SCC-1", "D: US, under SCC-1")]
    [TestCase("region: us", "D: us, safeguards not stated")]
    [TestCase("kind: third_party", "D: region not stated")]
    [TestCase("region: de", "none: every region that is stated lies in the EEA")]
    [TestCase("kind: internal.audience", "none: all recipients are inside of the company")]
    public void A_transfer_is_told_by_the_region(string destination, string transfer)
    {
        var policy = Policies.Read(Policies.Smallest + $"destinations:\n  d: {{ title: D, {destination} }}\nuses:\n  u: {{ destinations: [d] }}\n");

        Assert.That(Of(ProcessingRecords.Of(policy).Activities.Single(), "transfers"), Is.EqualTo(new[] { transfer }));
    }

    [Test]
    public async Task Json_names_terms_by_their_iri()
    {
        using var test = new TableCase(Policies.SampleText);

        var run = await TableCase.Run("export", "ropa", test.Policy, "--format", "json");

        var activity = run.Json.GetProperty("activities")[0];
        Assert.That(activity.GetProperty("legalBasis")[0].GetProperty("dpv").EnumerateArray().Select(iri => iri.GetString()), Is.EqualTo(new[] { "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b" }), "no narrower one");
        Assert.That(activity.GetProperty("personalData")[0].GetProperty("dpv")[0].GetString(), Is.EqualTo("https://w3id.org/dpv/pd#Name"));
        Assert.That(run.Json.GetProperty("controller").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That(run.Error, Does.Match(@"^8 activities; \d+ of 84 entries not stated in the policy\.\r?\n$"));
    }

    [Test]
    public async Task Every_format_lists_every_activity()
    {
        using var test = new TableCase(Policies.SampleText);
        foreach (var format in new[] { "csv", "markdown", "html", "json" })
        {
            var run = await TableCase.Run("export", "ropa", test.Policy, "--format", format);

            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(Policies.Sample.Uses.Select(use => use.Id), Has.All.Matches<string>(id => run.Output.Contains(id, System.StringComparison.Ordinal)), format);
        }

        Assert.That((await TableCase.Run("export", "ropa", test.Policy, "--format", "xlsx")).ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That((await TableCase.Run("export", "ropa", test.Policy, "--format", "xlsx", "-o", test.At("r.xlsx"))).ExitCode, Is.Zero);
    }

    [Test]
    public async Task The_page_is_sound_html()
    {
        using var test = new TableCase(Pages.Hostile.Policy);

        var run = await TableCase.Run("export", "ropa", test.Policy, "--format", "html");

        Assert.DoesNotThrow(() => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(run.Output));
    }
}
