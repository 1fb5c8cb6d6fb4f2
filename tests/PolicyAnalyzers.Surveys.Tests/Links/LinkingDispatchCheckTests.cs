using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Links;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Tests.Links;

/// <summary>The links that an invitation bears.</summary>
internal sealed class LinkingDispatchCheckTests
{
    private static readonly DateTimeOffset Now = new(2027, 2, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly SignedLinks Signed = new(new LinkKeys("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] }), new SettableClock { Now = Now });

    [Test]
    public async Task An_invitation_bears_a_link_that_ends_contact_and_one_to_its_questions()
    {
        var request = await RequestAsync(isAnonymous: false);
        var subject = OptOutSubject.Parse(Signed.Read(LinkPurpose.OptOut, request.OptOutLink!.Segments[^1]).Subject);

        Assert.That(request.OptOutLink.AbsoluteUri, Does.StartWith("https://surveys.contoso.example/base/opt-out/"));
        Assert.That(subject, Is.EqualTo(new OptOutSubject("customer-17", "email", "qualtrics")));
        Assert.That(Signed.Read(LinkPurpose.Survey, request.SurveyLink!.Segments[^1]), Is.EqualTo(new LinkReading(LinkStatus.Valid, "post-delivery\n6f1d")));
        Assert.That(request.OptOutLink + " " + request.SurveyLink, Does.Not.Contain("customer-17"));
    }

    [Test]
    public async Task A_survey_that_promises_anonymity_bears_no_link_of_its_own() => Assert.That((await RequestAsync(isAnonymous: true)).SurveyLink, Is.Null);

    [Test]
    public async Task What_does_not_go_out_bears_nothing()
    {
        var refused = SurveyDecision.Refused(DecisionStep.Suppression, RefusalReason.OptedOut, "no", null);

        Assert.That(await CheckAsync(new DispatchDecision(refused, null)), Is.EqualTo(new DispatchDecision(refused, null)));
    }

    private static async Task<TransportRequest> RequestAsync(bool isAnonymous) => (await CheckAsync(new DispatchDecision(
        SurveyDecision.Queued("6f1d"),
        new TransportRequest("6f1d", "6f1d", "post-delivery", "email", new Dictionary<string, string>()) { IsAnonymous = isAnonymous, Expires = Now.AddDays(30) }))).Request!;

    private static Task<DispatchDecision> CheckAsync(DispatchDecision inner)
    {
        var options = new LinkOptions { PublicAddress = new Uri("https://surveys.contoso.example/base"), Surveys = { ["post-delivery"] = "https://questions.contoso.example/{invitation}" } };
        return new LinkingDispatchCheck(new Fixed(inner), new ServiceLinks(Signed, options)).CheckAsync(new OutboxItem("6f1d", "customer-17", "post-delivery", "email", "qualtrics"), CancellationToken.None);
    }

    private sealed class Fixed(DispatchDecision decision) : IDispatchCheck
    {
        public Task<DispatchDecision> CheckAsync(OutboxItem item, CancellationToken cancellation) => Task.FromResult(decision);
    }
}
