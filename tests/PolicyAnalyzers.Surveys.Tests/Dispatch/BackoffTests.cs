using System;
using PolicyAnalyzers.Surveys.Dispatch;

namespace PolicyAnalyzers.Surveys.Tests.Dispatch;

public class BackoffTests
{
    [TestCase(1, 0.0, 7.5)]
    [TestCase(1, 1.0, 15)]
    [TestCase(2, 1.0, 30)]
    [TestCase(3, 0.0, 30)]
    [TestCase(20, 1.0, 3600)]
    [TestCase(int.MaxValue, 1.0, 3600)]
    public void The_pause_doubles_up_to_the_longest_and_half_of_it_is_random(int attempts, double random, double seconds) =>
        Assert.That(new Backoff(new DispatchOptions(), () => random).After(attempts, null).TotalSeconds, Is.EqualTo(seconds));

    [TestCase(1, 15)]
    [TestCase(600, 600)]
    [TestCase(999_999_999, 86400)]
    public void A_platform_that_asks_for_a_longer_pause_gets_it_a_day_at_most(int wish, double seconds) =>
        Assert.That(new Backoff(new DispatchOptions(), static () => 1).After(1, TimeSpan.FromSeconds(wish)).TotalSeconds, Is.EqualTo(seconds));

    [Test]
    public void Settings_that_would_let_two_workers_send_one_item_are_refused()
    {
        var check = new DispatchOptionsCheck();
        Assert.That(check.Validate(null, new DispatchOptions()).Succeeded, Is.True);
        Assert.That(check.Validate(null, new DispatchOptions { Lease = TimeSpan.FromMinutes(1) }).FailureMessage, Does.Contain("Surveys:Dispatch:Lease is out of range. Write 00:03:50 or more"));
        Assert.That(check.Validate(null, new DispatchOptions { FewestAttempts = 1, Workers = 0, FailureShare = double.NaN }).Failures, Has.Exactly(3).Items);
    }
}
