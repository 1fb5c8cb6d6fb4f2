using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Schedules;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.Processes;
using PolicyAnalyzers.Surveys.Schedules.Stores;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>Short runs of the schedules. The whole: docs/surveys/testing.md.</summary>
internal sealed class ScheduleTests
{
    private const int Few = 25;

    private static StoreSchedules Schedules => new(new PostgreSqlStores(SharedServer.Instance));

    [Test]
    public async Task No_limit_is_exceeded_nobody_refused_is_contacted_and_the_books_agree_whatever_happens_to_eight_workers()
    {
        var report = await Schedules.RunAsync(2026, SchedulesRun.CountOr(Few), TestContext.Progress);
        Assert.That(report.Broken, Is.Null, report.ToString());
    }

    [Test]
    public async Task One_worker_gets_at_every_step_the_decision_that_the_model_gives()
    {
        Assert.That(await Schedules.RunSequentialAsync(2026, SchedulesRun.CountOr(Few)), Is.Null);
    }

    [Test]
    public async Task Two_nodes_of_which_one_is_killed_keep_every_limit()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The journal of two processes needs O_APPEND and flock as Linux has them.");
        }

        Assert.That(await Schedules.RunKillsAsync(2026, KillRun.Count, TestContext.Progress), Is.Null);
    }
}
