using System;
using PolicyAnalyzers.PostgreSqlServer;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>The server of all tests that need none of their own. A server that a test breaks is its own.</summary>
[SetUpFixture]
internal sealed class SharedServer
{
    // Nothing here outlives the run, so nothing has to reach the disk; and nothing changes a plan or a count behind a test's back.
    private static readonly string[] Quick = ["fsync=off", "full_page_writes=off", "autovacuum=off"];

    private static Server? server;

    /// <summary>The server.</summary>
    public static Server Instance => server ?? throw new InvalidOperationException("The server was not started.");

    /// <summary>A server for one test alone.</summary>
    public static Server OfOne(params string[] settings) => new([.. Quick, .. settings]);

    [OneTimeSetUp]
    public void Start()
    {
        if (Installation.Folder is not null)
        {
            server = OfOne();
            return;
        }

        // A test that is skipped where it has to run would be green without having looked.
        if (Environment.GetEnvironmentVariable("CI") is not null)
        {
            Assert.Fail(Installation.Remedy);
        }

        Assert.Ignore(Installation.Remedy);
    }

    [OneTimeTearDown]
    public void Stop() => server?.Dispose();
}
