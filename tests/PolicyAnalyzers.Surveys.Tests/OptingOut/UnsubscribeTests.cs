using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Links;
using PolicyAnalyzers.Surveys.OptingOut;

namespace PolicyAnalyzers.Surveys.Tests.OptingOut;

/// <summary>One-click unsubscribe (RFC 8058), and the page for people.</summary>
internal sealed class UnsubscribeTests
{
    private OptOutHost host = null!;

    [SetUp]
    public async Task StartAsync() => host = await OptOutHost.StartAsync();

    [TearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task A_get_shows_a_page_and_changes_nothing()
    {
        using var response = await host.Http.GetAsync(host.LinkFor("p1"));
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(host.Client.OptOuts, Is.Empty);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.QuerySelectorAll("h1").Single().TextContent, Is.EqualTo("No more surveys?"));
        Assert.That(page.QuerySelector("form")!.GetAttribute("method"), Is.EqualTo("post"));
        Assert.That(page.QuerySelectorAll("form button").Single().TextContent, Is.EqualTo("Stop surveys"));
        Assert.That(page.QuerySelector("a[href='mailto:cx-governance@contoso.example']"), Is.Not.Null);
    }

    [TestCase("global", "by every channel")]
    [TestCase("channel", "in the way in which this message reached you")]
    public async Task The_page_promises_what_the_policy_keeps(string scope, string said)
    {
        host.Scope = scope;

        Assert.That(await host.Http.GetStringAsync(host.LinkFor("p1")), Does.Contain(said));
    }

    [Test]
    public async Task A_page_loads_nothing_and_tells_nobody()
    {
        using var response = await host.Http.GetAsync(host.LinkFor("p1"));
        var html = await response.Content.ReadAsStringAsync();

        Assert.That(new HtmlParser().ParseDocument(html).QuerySelectorAll("script, link, img, iframe, [src]"), Is.Empty);
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'; style-src 'sha256-"));
        Assert.That(response.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "no-referrer" }));
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
        Assert.That(html, Does.Not.Contain("p1"));
    }

    [Test]
    public async Task The_one_click_of_a_mail_program_ends_contact_without_a_redirect()
    {
        using var response = await PostAsync(host.LinkFor("p1"), "List-Unsubscribe=One-Click");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(host.Client.OptOuts, Is.EqualTo(new[] { new SurveyOptOut("one-click") { PersonId = "p1", Channel = "email", Platform = "qualtrics" } }));
    }

    // RFC 8058, section 3.1, allows both encodings of a form.
    [Test]
    public async Task A_mail_program_may_post_it_as_multipart()
    {
        using var form = new MultipartFormDataContent { { new StringContent("One-Click"), "\"List-Unsubscribe\"" } };
        using var response = await host.Http.PostAsync(host.LinkFor("p1"), form);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(host.Client.OptOuts.Single().Source, Is.EqualTo("one-click"));
    }

    [Test]
    public async Task The_button_of_the_page_does_the_same()
    {
        using var shown = await host.Http.GetAsync(host.LinkFor("p1"));
        var fields = new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync()).QuerySelectorAll("form input")
            .Select(static input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var form = new FormUrlEncodedContent(fields);
        using var response = await host.Http.PostAsync(host.LinkFor("p1"), form);

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("That is done"));
        Assert.That(host.Client.OptOuts.Single().Source, Is.EqualTo("page"));
    }

    [TestCase("")]
    [TestCase("List-Unsubscribe=Yes")]
    [TestCase("Other=One-Click")]
    public async Task Any_other_post_changes_nothing(string body)
    {
        using var response = await PostAsync(host.LinkFor("p1"), body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(host.Client.OptOuts, Is.Empty);
    }

    [Test]
    public async Task A_post_that_is_no_form_or_endless_changes_nothing()
    {
        using var json = new StringContent("{}", null, "application/json");
        using var asJson = await host.Http.PostAsync(host.LinkFor("p1"), json);
        using var broken = new StringContent("--x\r\nbroken", null, "multipart/form-data");
        using var asBroken = await host.Http.PostAsync(host.LinkFor("p1"), broken);
        using var asEndless = await PostAsync(host.LinkFor("p1"), "List-Unsubscribe=One-Click&x=" + new string('a', 10_000));

        Assert.That(new[] { asJson.StatusCode, asBroken.StatusCode, asEndless.StatusCode }, Is.All.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(host.Client.OptOuts, Is.Empty);
    }

    [Test]
    public async Task A_link_that_is_not_ours_opens_nothing()
    {
        var ofSurvey = "/opt-out/" + host.Links.Sign(LinkPurpose.Survey, "email\nqualtrics\np1", DateTimeOffset.MaxValue);
        foreach (var link in new[] { "/opt-out/x", host.LinkFor("p1") + "A", ofSurvey })
        {
            using var shown = await host.Http.GetAsync(link);
            using var posted = await PostAsync(link, "List-Unsubscribe=One-Click");
            Assert.That((shown.StatusCode, posted.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)), link);
        }

        Assert.That(host.Client.OptOuts, Is.Empty);
    }

    [Test]
    public async Task Nobody_is_told_done_before_it_is()
    {
        host.Client.Failure = new LedgerUnavailableException("down");

        using var response = await PostAsync(host.LinkFor("p1"), "List-Unsubscribe=One-Click");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromMinutes(2)));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("could not be stored"));
    }

    [Test]
    public async Task An_opt_out_needs_no_sound_policy()
    {
        host.HasPolicy = false;

        using var response = await PostAsync(host.LinkFor("p1"), "List-Unsubscribe=One-Click");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(host.Client.OptOuts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_old_link_is_honoured_whenever_it_comes()
    {
        var link = host.LinkFor("p1");
        host.Clock.Now = host.Clock.Now.AddYears(20);

        using var response = await PostAsync(link, "List-Unsubscribe=One-Click");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void The_header_fields_are_those_of_rfc_8058()
    {
        var headers = OneClick.Headers(new Uri("https://surveys.contoso.example/opt-out/k1.a.b"), "leave@contoso.example");

        Assert.That(headers["List-Unsubscribe"], Is.EqualTo("<https://surveys.contoso.example/opt-out/k1.a.b>, <mailto:leave@contoso.example>"));
        Assert.That(headers["List-Unsubscribe-Post"], Is.EqualTo("List-Unsubscribe=One-Click"));
        Assert.That(() => OneClick.Headers(new Uri("http://surveys.contoso.example/")), Throws.ArgumentException);
    }

    [Test]
    public async Task A_link_to_questions_leads_there_while_it_holds()
    {
        var link = "/survey/" + host.Links.Sign(LinkPurpose.Survey, "post-delivery\n6f1d", host.Clock.Now.AddDays(1));
        using var open = await host.Http.GetAsync(link);
        using var forged = await host.Http.GetAsync(link + "A");
        host.Clock.Now = host.Clock.Now.AddDays(1);
        using var over = await host.Http.GetAsync(link);

        Assert.That((open.StatusCode, open.Headers.Location), Is.EqualTo((HttpStatusCode.Found, new Uri("https://questions.contoso.example/d?i=6f1d"))));
        Assert.That((forged.StatusCode, over.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.Gone)));
    }

    private Task<HttpResponseMessage> PostAsync(string link, string body) => host.Http.PostAsync(link, new StringContent(body, null, "application/x-www-form-urlencoded"));
}
