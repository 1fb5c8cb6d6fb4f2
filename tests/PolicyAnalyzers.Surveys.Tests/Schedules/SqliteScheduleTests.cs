using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Schedules;
using PolicyAnalyzers.Surveys.Schedules.Plans;
using PolicyAnalyzers.Surveys.Schedules.Processes;
using PolicyAnalyzers.Surveys.Schedules.Stores;

namespace PolicyAnalyzers.Surveys.Tests.Schedules;

public class SqliteScheduleTests
{
    private const int Few = 200;

    private static readonly StoreSchedules Schedules = new(new SqliteStores());

    [Test]
    public async Task No_limit_is_exceeded_nobody_refused_is_contacted_and_the_books_agree_whatever_happens_to_eight_workers()
    {
        var report = await Schedules.RunAsync(1, SchedulesRun.CountOr(Few), TestContext.Progress);
        TestContext.Progress.WriteLine(report);
        Assert.That(report.Broken, Is.Null, report.ToString());
    }

    [Test]
    public async Task One_worker_gets_at_every_step_the_decision_that_the_model_gives()
    {
        Assert.That(await Schedules.RunSequentialAsync(1, SchedulesRun.CountOr(Few)), Is.Null);
    }

    [Test]
    public async Task The_same_holds_for_two_processes_of_which_one_is_killed()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The journal of two processes needs O_APPEND and flock as Linux has them.");
        }

        Assert.That(await Schedules.RunKillsAsync(1, KillRun.Count, TestContext.Progress), Is.Null);
    }
}
