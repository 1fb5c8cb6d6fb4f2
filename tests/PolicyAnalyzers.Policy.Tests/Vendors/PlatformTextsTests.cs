using System;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy.Vendors;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Policy.Tests.Vendors;

[TestFixture]
internal sealed class PlatformTextsTests
{
    private static readonly PlatformTexts Texts = PlatformTexts.Of(PolicyReader.Read("""
        schema: 1
        policy: { id: P, version: 1.0.0, title: T, contact: c@p.example, owner: o, effective: 2026-01-01 }
        roles: { o: { name: N, contact: o@p.example } }
        survey-policy:
          platforms:
            polls: { status: retired, administrator: o, region: EU, hosts: [polls.contoso.example, "*.żółw.example", asks.contoso.example/ask] }
        """, "policy.yaml").Document!);

    [TestCase("")]
    [TestCase("https://api.notqualtrics.com/API/v3")]
    [TestCase("https://qualtrics.com.example.org/API/v3")]
    [TestCase("https://fra1.qualtrics.com.example.org/API/v3")]
    [TestCase("https://www.example.org/fra1.qualtrics.com/API/v3x")]
    [TestCase("https://fra1.qualtrics.com@www.example.org/API/orders")]
    [TestCase("https://fra1.qualtrics.com:secret@www.example.org/orders")]
    [TestCase("https://www.qualtrics.com")]
    [TestCase("https://www.qualtrics.com/privacy-statement/")]
    [TestCase("https://www.qualtrics.com/support/")]
    [TestCase("qualtrics.com")]
    [TestCase("Qualtrics")]
    [TestCase("someone@fra1.qualtrics.com")]
    [TestCase("mailto:someone@qualtrics.com")]
    [TestCase("https://api.qualtrics.company/API/v3")]
    [TestCase("https://www.surveymonkey.com/mp/legal/privacy/")]
    [TestCase("https://www.surveymonkey.com")]
    [TestCase("https://forms.office.com")]
    [TestCase("https://developer.typeform.com/create/")]
    [TestCase("https://docs.google.com/document/d/1")]
    [TestCase("https://sheets.googleapis.com/v4")]
    [TestCase("https://contoso.zendesk.com/api/v2/tickets.json")]
    [TestCase("https://contoso.zendesk.com")]
    [TestCase("https://app.posthog.com/capture")]
    [TestCase("https://api.intercom.io/contacts")]
    [TestCase("https://parcels.contoso.example/track")]
    [TestCase("https://mypolls.contoso.example/rota")]
    [TestCase("/collectors/12/debts")]
    [TestCase("/api/v3/distributions")]
    [TestCase("invite_participants_of_race")]
    [TestCase("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")]
    [TestCase("CustomerNotificationServiceRegistration")]
    [TestCase("%zz%2")]
    [TestCase("\\u12 &#; &#x; \ud800")]
    public void Is_innocent(string text) => Assert.That(Texts.Find(text).Select(hit => hit.Shown), Is.Empty);

    [TestCase("https://fra1.qualtrics.com/API/v3/surveys", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1.qualtrics.com", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1.qualtrics.com/", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("fra1.qualtrics.com", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("HTTPS://FRA1.QUALTRICS.COM:443/", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://qualtrics.com/API/v3", "qualtrics", "qualtrics.com")]
    [TestCase("https://www.contoso.example@fra1.qualtrics.com./API/v3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("//fra1.qualtrics.com/API/v3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https:\\/\\/fra1.qualtrics.com\\/API\\/v3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://\uFFFC.qualtrics.com/API/v3/surveys/\uFFFC", "qualtrics", "*.qualtrics.com")]
    [TestCase("\uFFFCapi.typeform.com", "typeform", "api.typeform.com")]
    [TestCase("https://api.typeform.com\uFFFC", "typeform", "api.typeform.com")]
    [TestCase("<a href='https://contoso.fra1.qualtrics.com/jfe/form/SV_0a1b2c'>here</a>", "qualtrics", "contoso.fra1.qualtrics.com")]
    [TestCase("<script src=\"https://zn1-contoso.siteintercept.qualtrics.com/SIE/?Q_ZID=1\">", "qualtrics", "zn1-contoso.siteintercept.qualtrics.com")]
    [TestCase("https://www.surveymonkey.com/r/ABC123", "surveymonkey", "www.surveymonkey.com")]
    [TestCase("https://forms.gle/AbC", "google-forms", "forms.gle")]
    [TestCase("https://docs.google.com/forms/d/e/1/viewform", "google-forms", "docs.google.com")]
    [TestCase("https://forms.office.com/Pages/ResponsePage.aspx?id=1", "ms-forms", "forms.office.com")]
    [TestCase("https://contoso.typeform.com/to/x", "typeform", "contoso.typeform.com")]
    [TestCase("https://contoso.zendesk.com/api/v2/tickets/\uFFFC/satisfaction_rating.json", "zendesk-csat", "contoso.zendesk.com")]
    [TestCase("https://app.posthog.com/api/projects/1/surveys", "posthog", "app.posthog.com")]
    [TestCase("https://polls.contoso.example/ask", "polls", "polls.contoso.example")]
    [TestCase("https://my.żółw.example/ask", "polls", "my.xn--w-uga1v8h.example")]
    [TestCase("https://my.xn--w-uga1v8h.example/ask", "polls", "my.xn--w-uga1v8h.example")]
    [TestCase("https%3A%2F%2Ffra1%2Equaltrics%2Ecom%2FAPI%2Fv3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https%253A%252F%252Ffra1.qualtrics.com%252FAPI%252Fv3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1.qu%61ltrics.com/API/v3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1\u3002ｑｕａｌｔｒｉｃｓ\u3002com/API/v3", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1.\\u0071ualtrics.com", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1.&#113;ualtrics.com", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("https://fra1.&#x71;ualtrics.com", "qualtrics", "fra1.qualtrics.com")]
    [TestCase("\uFFFC/index.php/admin/remotecontrol", "limesurvey", "admin/remotecontrol")]
    [TestCase("/API/v3/distributions", "qualtrics", "API/v3/distributions")]
    [TestCase("surveys/{id}/collectors", "surveymonkey", "surveys/*/collectors")]
    [TestCase("v3/collectors/\uFFFC/messages/\uFFFC/send", "surveymonkey", "collectors/*/messages")]
    [TestCase("{ \"method\": \"invite_participants\" }", "limesurvey", "invite_participants")]
    [TestCase("msfp_surveyinvites", "d365-customer-voice", "msfp_surveyinvites")]
    public void Names_a_platform(string text, string platform, string shown) => Assert.Multiple(() =>
    {
        Assert.That(Texts.Find(text).Select(hit => (hit.Platform.Id, hit.Shown)), Is.EqualTo([(platform, shown)]));
        Assert.That(Texts.MayName(text), Is.True);
    });

    [Test]
    public void Base64_is_read_in_both_alphabets()
    {
        var text = "https://fra1.qualtrics.com/API/v3?a=~~~>>>";
        var ordinary = Convert.ToBase64String(Encoding.ASCII.GetBytes(text));

        Assert.That(Texts.Find("x " + ordinary).Single(), Is.EqualTo(new PlatformHit(new PlatformTarget("qualtrics", "Qualtrics"), PlatformTextKind.Api, 2, ordinary.Length, "fra1.qualtrics.com")));
        Assert.That(Texts.Find(ordinary.Replace('+', '-').Replace('/', '_').TrimEnd('=')), Has.Count.EqualTo(1));
    }

    [Test]
    public void What_is_shown_holds_nothing_but_the_host()
    {
        var hit = Texts.Find("https://user:hunter2@fra1.qualtrics.com/API/v3/whoami?token=s3cr3t").Single();

        Assert.That((hit.Shown, hit.Start, hit.Length), Is.EqualTo(("fra1.qualtrics.com", 21, 18)));
    }

    [Test]
    public void Several_platforms_are_found_each_once() => Assert.That(
        Texts.Find("api.typeform.com fra1.qualtrics.com api.eu.typeform.com").Select(hit => hit.Platform.Id),
        Is.EqualTo(["typeform", "qualtrics"]));

    [Test]
    public void Every_host_and_link_of_the_catalogue_is_found_where_it_stands_whole()
    {
        foreach (var platform in VendorCatalogue.Platforms)
        {
            foreach (var host in platform.Apis.Concat(platform.Links).Concat(platform.Scripts))
            {
                var path = host.Path.Replace("*", "1", StringComparison.Ordinal) + (host.Scope == HostScope.Survey ? "/surveys" : "");
                var text = "https://" + (host.HasSubdomains ? "contoso." : "") + host.Host + path;
                Assert.That(Texts.Find(text).Select(hit => hit.Platform.Id), Does.Contain(platform.Id), text);
            }

            foreach (var path in platform.Paths)
            {
                Assert.That(Texts.Find("/" + path.TrimStart('/').Replace("*", "{id}", StringComparison.Ordinal)).Select(hit => hit.Platform.Id), Does.Contain(platform.Id), path);
            }
        }
    }

    [TestCase("https://fra1.qual", ExpectedResult = true)]
    [TestCase("qualtrics", ExpectedResult = true)]
    [TestCase("surveymonkey.com", ExpectedResult = true)]
    [TestCase("https://fra1.", ExpectedResult = false)]
    [TestCase("orders", ExpectedResult = false)]
    public bool A_part_of_a_host_is_told(string text) => Texts.MayBePart(text);
}
