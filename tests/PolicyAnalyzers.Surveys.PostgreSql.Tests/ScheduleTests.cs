using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.PostgreSql.Tests;

/// <summary>A short run of the schedules on two processes of which one is killed. The whole: <c>dotnet run -c Release --project tests/PolicyAnalyzers.Surveys.PostgreSql.Schedules</c>.</summary>
internal sealed class ScheduleTests
{
    [Test]
    public async Task Two_nodes_of_which_one_is_killed_keep_every_limit()
    {
        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "PolicyAnalyzers.Surveys.PostgreSql.Schedules.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "--schedules", "12", "--seed", "2026"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, () => output + errors.GetAwaiter().GetResult());
        Assert.That(output, Does.Contain("no limit exceeded"));
    }
}
