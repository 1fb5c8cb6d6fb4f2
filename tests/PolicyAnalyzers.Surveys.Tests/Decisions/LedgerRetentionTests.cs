using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

public class LedgerRetentionTests
{
    private const string Purpose = "kind: cx.survey.transactional,";

    [TestCase("kind: cx.survey.transactional,", 4000, false)]
    [TestCase("retention: 200d, kind: cx.survey.transactional,", 199, false)]
    [TestCase("retention: 200d, kind: cx.survey.transactional,", 201, true)]
    [TestCase("retention: 10d, kind: cx.survey.transactional,", 89, false)]
    [TestCase("retention: 10d, kind: cx.survey.transactional,", 91, true)]
    public async Task What_is_older_than_the_policy_keeps_is_removed_but_not_what_still_counts(string purpose, int days, bool isRemoved)
    {
        await using var bench = await DecisionBench.OpenAsync((Purpose, purpose));
        await bench.InviteAsync();
        await bench.DeliverAsync();
        bench.Clock.Now = DecisionBench.Noon.AddDays(days);
        await new LedgerRetention(bench.Policy, bench.Ledger, bench.Clock).RunAsync(default);
        Assert.That((await bench.Ledger.Outbox.CountAsync(default)).GetValueOrDefault(OutboxState.Delivered), Is.EqualTo(isRemoved ? 0 : 1));
        Assert.That((await Surveys.Audit.AuditVerifier.VerifyAsync(bench.Ledger.Audit, DecisionBench.Keys, [], default)).Faults, Is.Empty);
    }
}
