using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Testing.Verification;

/// <summary>Compares what generators wrote with what a test expects of them.</summary>
internal static class GeneratedSourcesReport
{
    public static async Task VerifyAsync(TestPlan plan, Solution solution, SolutionAnalysis analysis, CancellationToken cancellationToken)
    {
        foreach (var project in solution.Projects)
        {
            var expected = plan.Projects.Single(candidate => candidate.State.Name == project.Name);
            var trees = await analysis.GeneratedTreesAsync(project, cancellationToken).ConfigureAwait(false);
            var found = trees.Select(tree => new TestFile(FilePaths.Absolute(tree.FilePath, expected.State.FilePathPrefix), tree.GetText(cancellationToken)));
            var differences = FileReport.Differences(expected.GeneratedSources, [.. found]);
            if (differences.Length > 0)
            {
                throw new VerificationException($"The generated sources of {project.Name} are not as expected.\n{differences}");
            }
        }
    }
}
