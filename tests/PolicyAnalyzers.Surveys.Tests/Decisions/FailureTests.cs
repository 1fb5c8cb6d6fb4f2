using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using static PolicyAnalyzers.Surveys.Tests.Decisions.DecisionPathTests;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>What does not answer means no. Each of these stands in docs/surveys/failures.md.</summary>
public class FailureTests
{
    [Test]
    public async Task People_who_cannot_be_looked_up_are_not_asked()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.People = new SilentPeople();
        await ExpectRefusalAsync(bench, DecisionStep.Person, RefusalReason.PersonUnknown);
        Assert.That((await bench.InviteAsync()).IsTemporary, Is.True);
    }

    [Test]
    public async Task A_suppression_list_that_does_not_answer_means_no()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Suppressions = new SilentPeople();
        await ExpectRefusalAsync(bench, DecisionStep.Suppression, RefusalReason.LedgerUnavailable);
    }

    [Test]
    public async Task Consents_that_cannot_be_looked_up_mean_no()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Consents = new SilentPeople();
        await ExpectRefusalAsync(bench, DecisionStep.Permission, RefusalReason.ConsentUnknown);
    }

    [Test]
    public async Task Who_answers_too_late_has_not_answered()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Options.Patience = TimeSpan.FromMilliseconds(50);
        bench.People = new SlowPeople();
        var decision = await bench.InviteAsync();
        Assert.That((decision.Kind, decision.IsTemporary), Is.EqualTo((DecisionKind.Refused, true)));
    }

    [TestCase(-6)]
    [TestCase(6)]
    [TestCase(60 * 24 * 365)]
    public async Task A_clock_that_jumps_means_no_until_it_is_back(int minutes)
    {
        await using var bench = await DecisionBench.OpenAsync();
        var client = bench.Client();
        bench.Clock.Jump(TimeSpan.FromMinutes(minutes));
        var decision = await client.InviteAsync(DecisionBench.Invitation);
        Assert.That((decision.Kind, decision.Reason, decision.IsTemporary), Is.EqualTo((DecisionKind.Refused, RefusalReason.ClockUnreliable, true)));
        bench.Clock.Jump(TimeSpan.FromMinutes(-minutes));
        Assert.That((await client.InviteAsync(DecisionBench.Invitation)).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task A_clock_that_is_corrected_a_little_is_believed()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var client = bench.Client();
        bench.Clock.Now += TimeSpan.FromDays(1);
        bench.Clock.Jump(TimeSpan.FromSeconds(30));
        Assert.That((await client.InviteAsync(DecisionBench.Invitation)).Kind, Is.EqualTo(DecisionKind.Queued));
    }

    [Test]
    public async Task A_kill_switch_works_at_the_next_decision_and_a_broken_policy_stops_everything()
    {
        await using var bench = await DecisionBench.OpenAsync();
        var path = Path.Combine(Path.GetDirectoryName(bench.LedgerFile)!, "policy.yaml");
        await File.WriteAllTextAsync(path, TestPolicy.Text);
        bench.Policy = new PolicyFile(path);
        Assert.That((await bench.Client().ExplainAsync(DecisionBench.Invitation)).Kind, Is.EqualTo(DecisionKind.Queued));
        await File.WriteAllTextAsync(path, TestPolicy.Text.Replace("kill-switch: off", "kill-switch: on", StringComparison.Ordinal));
        await ExpectRefusalAsync(bench, DecisionStep.KillSwitch, RefusalReason.KillSwitch);
        await File.WriteAllTextAsync(path, TestPolicy.Text.Replace("kill-switch: off", "kill-switch: maybe", StringComparison.Ordinal));
        await ExpectRefusalAsync(bench, DecisionStep.KillSwitch, RefusalReason.PolicyUnavailable);
        Assert.That((await bench.InviteAsync()).Explanation, Does.Contain($"policy.yaml:{new TestPolicy().LineOf("kill-switch")}:"));
        File.Delete(path);
        await ExpectRefusalAsync(bench, DecisionStep.KillSwitch, RefusalReason.PolicyUnavailable);
        await File.WriteAllTextAsync(path, TestPolicy.Text);
        await ExpectAsync(bench, DecisionStep.Send, RefusalReason.None);
    }

    [Test]
    public async Task A_ledger_that_is_down_means_no_and_says_so()
    {
        await using var bench = await DecisionBench.OpenAsync();
        bench.Suppressions = bench.Ledger.Suppressions;
        bench.Consents = bench.Ledger.Consents;
        bench.Ledger = new SilentLedger(bench.Ledger);
        var decision = await bench.InviteAsync();
        Assert.That((decision.Kind, decision.Reason, decision.IsTemporary), Is.EqualTo((DecisionKind.Refused, RefusalReason.LedgerUnavailable, true)));
        Assert.That(decision.Explanation, Is.EqualTo("The ledger is down."));
    }

    [Test]
    public async Task Whoever_gives_up_gets_no_decision()
    {
        await using var bench = await DecisionBench.OpenAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Assert.That(async () => await bench.Client().InviteAsync(DecisionBench.Invitation, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await bench.Ledger.Outbox.ListAsync(OutboxState.Queued, 10, default), Is.Empty);
    }
}
