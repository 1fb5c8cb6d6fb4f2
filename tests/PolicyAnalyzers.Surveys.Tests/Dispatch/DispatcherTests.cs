using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Dispatch;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Tests.Decisions;
using static PolicyAnalyzers.Surveys.Tests.Dispatch.ScriptedTransport;

namespace PolicyAnalyzers.Surveys.Tests.Dispatch;

public class DispatcherTests
{
    [Test]
    public async Task What_is_queued_is_delivered_once_under_the_key_of_its_invitation()
    {
        await using var bench = await DispatchBench.OpenAsync();
        Assert.That(await bench.RunAsync(), Is.EqualTo(1));
        Assert.That(await bench.RunAsync(), Is.Zero);
        await bench.ExpectAsync(OutboxState.Delivered, "200");
        Assert.That(bench.Qualtrics.Requests.Single().IdempotencyKey, Is.EqualTo(bench.Invitation));
    }

    [Test]
    public async Task What_was_certainly_not_sent_is_tried_again_after_a_pause_that_doubles()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.Answer(Busy, Busy, Delivered);
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Queued, "429");

        // 15 seconds, of which three quarters; then 30.
        bench.Clock.Now += TimeSpan.FromSeconds(11);
        Assert.That(await bench.RunAsync(), Is.Zero);
        bench.Clock.Now += TimeSpan.FromSeconds(1);
        Assert.That(await bench.RunAsync(), Is.EqualTo(1));
        bench.Clock.Now += TimeSpan.FromSeconds(22);
        Assert.That(await bench.RunAsync(), Is.Zero);
        bench.Clock.Now += TimeSpan.FromSeconds(1);
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Delivered, "200");
        Assert.That(bench.Qualtrics.Requests.Select(static request => request.IdempotencyKey).Distinct(), Is.EqualTo(new[] { bench.Invitation }));
    }

    [Test]
    public async Task After_the_last_attempt_it_is_a_dead_letter_with_its_reason_and_counts_no_more()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Options.MostAttempts = 2;
        bench.Qualtrics.Answer(Busy);
        await bench.RunAsync();
        Assert.That(await bench.IsFreeAsync(), Is.False);
        bench.Clock.Now += TimeSpan.FromHours(1);
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.DeadLetter, "given up after 2 attempts: 429");
        Assert.That(await bench.IsFreeAsync(), Is.True);
    }

    [Test]
    public async Task What_will_never_be_sent_is_a_dead_letter_at_once()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.Answer(Wrong);
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.DeadLetter, "400");
        Assert.That(await bench.IsFreeAsync(), Is.True);
    }

    [Test]
    public async Task An_unknown_outcome_is_never_sent_again_and_counts_until_a_person_finds_out()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.Answer(Unknown);
        await bench.RunAsync();
        bench.Clock.Now += TimeSpan.FromDays(1);
        Assert.That(await bench.RunAsync(), Is.Zero);
        await bench.ExpectAsync(OutboxState.Unknown, "no answer in time");
        Assert.That(await bench.IsFreeAsync(), Is.False);

        var review = new OutboxReview(bench.Ledger, bench.Decisions.Policy, bench.Clock);
        Assert.That((await review.ListUnknownAsync(10)).Single().InvitationId, Is.EqualTo(bench.Invitation));
        Assert.That(() => review.ResolveAsync(bench.Invitation, false, "nobody"), Throws.ArgumentException.With.Message.Contains("'nobody' is no role"));
        Assert.That(await review.ResolveAsync(bench.Invitation, false, "cco"), Is.True);
        Assert.That(await review.ResolveAsync(bench.Invitation, false, "cco"), Is.False);
        Assert.That((await review.ListDeadLettersAsync(10)).Single().InvitationId, Is.EqualTo(bench.Invitation));
        Assert.That(await bench.IsFreeAsync(), Is.True);
        Assert.That(bench.Qualtrics.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_platform_with_keys_is_asked_once_more_under_the_same_key_what_became_of_it()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.HasIdempotencyKey = true;
        bench.Qualtrics.Answer(Unknown, Delivered);
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Delivered, "200");
        Assert.That(bench.Qualtrics.Requests.Select(static request => request.IdempotencyKey), Is.EqualTo(new[] { bench.Invitation, bench.Invitation }));
    }

    [Test]
    public async Task A_refusal_of_the_repetition_does_not_prove_that_the_first_request_was_not_carried_out()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.HasIdempotencyKey = true;
        bench.Qualtrics.Answer(Unknown, Wrong);
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Unknown, "400");
    }

    [Test]
    public async Task A_transport_that_throws_or_hangs_leaves_an_unknown_outcome()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.Meanwhile = static () => throw new InvalidOperationException("p1@example.org is wrong");
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Unknown, "the transport failed with InvalidOperationException");

        await using var other = await DispatchBench.OpenAsync();
        other.Options.SendTime = TimeSpan.FromMilliseconds(50);
        other.Qualtrics.Meanwhile = static () => Task.Delay(Timeout.Infinite);
        await other.RunAsync();
        await other.ExpectAsync(OutboxState.Unknown, "no answer in time");
    }

    [Test]
    public async Task What_a_dead_worker_had_begun_is_unknown_and_not_sent_again()
    {
        await using var bench = await DispatchBench.OpenAsync();
        await bench.DieAfterBeginAsync();
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Unknown, "a worker ended while the request was out");
        Assert.That(bench.Qualtrics.Requests, Is.Empty);
    }

    [Test]
    public async Task What_a_dead_worker_had_begun_is_repeated_where_the_platform_has_keys_and_surely_remembers_them()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.HasIdempotencyKey = true;
        await bench.DieAfterBeginAsync();
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Delivered, "200");

        await using var late = await DispatchBench.OpenAsync();
        late.Qualtrics.HasIdempotencyKey = true;
        late.Options.KeyMemory = TimeSpan.FromMinutes(5);
        await late.DieAfterBeginAsync();
        await late.RunAsync();
        await late.ExpectAsync(OutboxState.Unknown, "a worker ended while the request was out");
    }

    [Test]
    public async Task A_consent_that_is_taken_back_while_the_request_is_out_stops_its_repetition()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.HasIdempotencyKey = true;
        bench.Qualtrics.Answer(Unknown, Delivered);
        bench.Qualtrics.Meanwhile = () => bench.Decisions.Client().WithdrawConsentAsync(new ConsentWithdrawal("p1", "satisfaction", "page"));
        await bench.RunAsync();
        await bench.ExpectAsync(OutboxState.Unknown, "no answer in time");
        Assert.That(bench.Qualtrics.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Whoever_opts_out_or_is_refused_before_the_request_goes_out_is_left_alone()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Decisions.Policy = new TestPolicy(("kill-switch: off", "kill-switch: on"));
        await bench.RunAsync();
        Assert.That((await bench.ItemAsync()).State, Is.EqualTo(OutboxState.Cancelled));
        Assert.That(bench.Qualtrics.Requests, Is.Empty);
    }

    [Test]
    public async Task A_contact_counts_by_the_time_that_passed_even_if_the_clock_is_put_back_while_the_request_is_out()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Qualtrics.Meanwhile = () =>
        {
            bench.Clock.Jump(TimeSpan.FromDays(-300));
            return Task.CompletedTask;
        };
        await bench.RunAsync();
        bench.Clock.Jump(TimeSpan.FromDays(300));
        Assert.That(await bench.IsFreeAsync(), Is.False);
    }

    [Test]
    public async Task Nothing_is_leased_while_the_clock_is_wrong()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Clock.Jump(TimeSpan.FromDays(300));
        Assert.That(await bench.RunAsync(), Is.Zero);
        bench.Clock.Jump(TimeSpan.FromDays(-300));
        Assert.That(await bench.RunAsync(), Is.EqualTo(1));
        await bench.ExpectAsync(OutboxState.Delivered, "200");
    }

    [Test]
    public async Task A_dispatcher_that_is_told_to_stop_brings_what_it_began_to_its_end()
    {
        await using var bench = await DispatchBench.OpenAsync();
        using var stop = new CancellationTokenSource();
        bench.Qualtrics.Meanwhile = () => stop.CancelAsync();
        await bench.Dispatcher().RunAsync(stop.Token);
        await bench.ExpectAsync(OutboxState.Delivered, "200");
    }
}
