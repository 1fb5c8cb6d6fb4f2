using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>One solution, built once, for the fixtures that leave its files, and the times of its sources, as they found them.</summary>
[SetUpFixture]
internal sealed class SharedSolution
{
    private static GatedSolution? built;

    /// <summary>The solution. Whoever gets it does not delete it.</summary>
    public static async Task<GatedSolution> GetAsync() => built ??= await GatedSolution.BuildAsync();

    [OneTimeTearDown]
    public void Delete() => built?.Dispose();
}
