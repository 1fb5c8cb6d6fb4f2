using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Hosting;
using PolicyAnalyzers.Surveys.Tests.Transports;

namespace PolicyAnalyzers.Surveys.Tests.Hosting;

/// <summary>A host does not start with settings or a policy under which the client could not do its work, and says what to write.</summary>
internal sealed class StartTests
{
    private SurveyHost host = null!;

    [SetUp]
    public void Create() => host = new SurveyHost();

    [TearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task With_sound_settings_it_starts()
    {
        await host.WithSoundSettings().StartAsync();

        Assert.That((await host.Client.ExplainAsync(new SurveyInvitation("post-delivery", "customer-17", "email"))).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task Without_settings_it_tells_each_that_is_missing()
    {
        var said = await FaultAsync();

        foreach (var key in new[] { "Surveys:CurrentKey", "Surveys:SamplingKey", "Qualtrics:BaseAddress", "Qualtrics:ApiToken", "Qualtrics:DirectoryId" })
        {
            Assert.That(said, Does.Contain(key));
        }
    }

    [TestCase("Surveys:Keys:k1", "c2hvcnQ=", "Surveys:Keys:k1 is no Base64 of 32 bytes or more")]
    [TestCase("Surveys:CurrentKey", "k2", "Surveys:Keys:k2 is missing. It is the current key.")]
    [TestCase("Surveys:Patience", "00:00:00", "Surveys:Patience is not a time above zero")]
    [TestCase("Surveys:PolicyFile", "/no/such/policy.yaml", "/no/such/policy.yaml cannot be read")]
    [TestCase("Qualtrics:BaseAddress", "http://fra1.qualtrics.com/API/v3/", "Qualtrics:BaseAddress is no https address")]
    [TestCase("Qualtrics:BaseAddress", "https://me:secret@fra1.qualtrics.com/", "Qualtrics:BaseAddress holds a user name or password")]
    [TestCase("Qualtrics:Surveys:post-delivery:SurveyId", "", "Qualtrics:Surveys:post-delivery:SurveyId is missing")]
    [TestCase("Surveys:Links:PublicAddress", "http://surveys.contoso.example/", "Surveys:Links:PublicAddress is no https address")]
    [TestCase("Surveys:Links:Keys:a.b", SurveyHost.Key, "Surveys:Links:Keys:a.b is no id of a key")]
    [TestCase("Surveys:OptOut:InboundKey", "whsec_x", "Surveys:OptOut:InboundKey is no key of Standard Webhooks")]
    public async Task A_wrong_setting_is_named_with_its_remedy(string key, string value, string said)
    {
        host.Settings[key] = value;
        host.WithSoundSettings();

        Assert.That(await FaultAsync(), Does.Contain(said).And.Not.Contain(SurveyHost.Key).And.Not.Contain("me:secret").And.Not.Contain(FakePlatform.SecretValue));
    }

    [Test]
    public async Task Every_fault_of_the_policy_is_told_with_its_place()
    {
        host.WithSoundSettings();
        host.Policy = host.Policy.Replace("minimum-age: 16", "minimum-age: old", StringComparison.Ordinal).Replace("kill-switch: off", "kill-swich: off", StringComparison.Ordinal);

        var said = await FaultAsync();

        Assert.That(said, Does.Contain(At("kill-swich")).And.Contain(At("minimum-age: old", "minimum-age: ".Length)).And.Contain("POL0002"));
    }

    [Test]
    public async Task A_platform_that_the_policy_does_not_approve_is_told_with_the_place_where_it_belongs()
    {
        host.WithSoundSettings().Platforms = static (each, configuration) => each.AddQualtrics("qualtrics", configuration.GetSection("Qualtrics")).AddQualtrics("other", configuration.GetSection("Qualtrics"));

        Assert.That(await FaultAsync(), Does.Contain(At("platforms:") + " the service sets up the platform 'other' (Qualtrics), which the policy does not approve."));
    }

    [Test]
    public async Task A_survey_whose_platform_is_not_set_up_is_told_with_its_place()
    {
        host.WithSoundSettings().Platforms = static (_, _) => { };

        Assert.That(await FaultAsync(), Does.Contain(At("platform: qualtrics", "platform: ".Length) + " the survey 'post-delivery' goes out by 'qualtrics', and the service does not set that platform up."));
    }

    [Test]
    public async Task A_survey_that_the_platforms_settings_do_not_name_is_told_with_its_place()
    {
        host.WithSoundSettings();
        host.Policy = host.Policy.Replace("  post-delivery:\n", "  after-call:\n", StringComparison.Ordinal);

        Assert.That(await FaultAsync(), Does.Contain("the survey 'after-call' goes out by 'qualtrics', and Qualtrics:Surveys names no 'after-call'."));
    }

    [Test]
    public async Task An_address_that_is_none_of_the_platforms_hosts_is_told_with_their_place()
    {
        host.WithSoundSettings();
        host.Policy = host.Policy.Replace("qualtrics: { status: approved,", "qualtrics: { status: approved, hosts: [qualtrics.com],", StringComparison.Ordinal);

        Assert.That(await FaultAsync(), Does.Contain(At("qualtrics.com]") + " the service sends to localhost for 'qualtrics'"));
    }

    [Test]
    public async Task A_country_of_telephone_numbers_that_is_none_is_told()
    {
        host.WithSoundSettings();
        host.Settings["Surveys:PhoneCountry"] = "Poland";

        Assert.That(await FaultAsync(), Does.Contain("Surveys:PhoneCountry is no country. Write two capital letters, such as 'PL'"));
    }

    private async Task<string> FaultAsync()
    {
        if (!host.Settings.ContainsKey("Surveys:PolicyFile"))
        {
            host.Settings["Surveys:PolicyFile"] = host.PolicyPath;
        }

        try
        {
            await host.StartAsync();
        }
        catch (Exception exception) when (exception is OptionsValidationException or AggregateException)
        {
            return exception.ToString();
        }

        Assert.Fail("It started.");
        return "";
    }

    // As a compiler writes it: file, line and column of a text in the policy.
    private string At(string text, int offset = 0)
    {
        var start = host.Policy.IndexOf(text, StringComparison.Ordinal) + offset;
        var line = host.Policy.AsSpan(0, start).Count('\n') + 1;
        return $"{host.PolicyPath}:{line}:{start - host.Policy.LastIndexOf('\n', start)}:";
    }
}
