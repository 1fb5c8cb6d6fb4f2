using PolicyAnalyzers.EndToEnd.Tests.Support;

// One feed for all; what runs in it may share the two cores of a small machine, but not three.
[assembly: NonParallelizable]

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Packs once for the whole run.</summary>
[SetUpFixture]
internal sealed class EndToEnd
{
    /// <summary>The packages under test.</summary>
    public static TemporaryFeed Feed { get; private set; } = null!;

    [OneTimeSetUp]
    public void Pack() => Feed = TemporaryFeed.Create();

    [OneTimeTearDown]
    public void Delete()
    {
        if (Feed is not null)
        {
            CompilerServer.Stop(Feed.Root);
            Feed.Dispose();
        }
    }
}
