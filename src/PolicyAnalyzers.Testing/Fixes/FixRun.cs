using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing.Hosting;
using PolicyAnalyzers.Testing.Verification;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>Applies one kind of fix until it has nothing more to do, and compares the files.</summary>
/// <param name="stage">What is done, for failure messages.</param>
/// <param name="step">Applies the fix once; null if there was nothing to apply.</param>
/// <param name="iterations">Exactly n applications, or at most -n.</param>
internal sealed class FixRun(
    string stage, Func<Solution, ImmutableArray<FoundDiagnostic>, CancellationToken, Task<Solution?>> step, int iterations)
{
    public bool OnlyOnce { get; init; }

    public async Task VerifyAsync(FixSession session, Solution solution, TestPlan expected, CancellationToken cancellationToken)
    {
        var first = await session.Analysis.DiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
        var current = solution;
        var found = first;
        var done = 0;
        while (await step(current, found, cancellationToken).ConfigureAwait(false) is { } next)
        {
            if (++done > Math.Abs(iterations))
            {
                throw new VerificationException(
                    $"{stage}: applied more than the expected {Math.Abs(iterations)} times. Set the number of iterations if this is right.");
            }

            var remaining = await session.Analysis.DiagnosticsAsync(next, cancellationToken).ConfigureAwait(false);
            var changesNothing = remaining.Select(Identity).SequenceEqual(found.Select(Identity));
            (current, found) = (next, remaining);
            if (OnlyOnce || changesNothing)
            {
                break;
            }
        }

        var differences = await FixedSolution.DifferencesAsync(current, expected, cancellationToken).ConfigureAwait(false);
        if (differences.Length > 0)
        {
            var offers = done > 0 ? "" : await NothingTakenAsync(session, first, cancellationToken).ConfigureAwait(false);
            throw new VerificationException($"{stage}: the files are not as expected.\n{offers}{differences}");
        }

        if (done != iterations && iterations > 0)
        {
            throw new VerificationException($"{stage}: applied {done} times instead of {iterations} times.");
        }
    }

    private static string Identity(FoundDiagnostic found) => found.Diagnostic.ToString();

    private static async Task<string> NothingTakenAsync(
        FixSession session, ImmutableArray<FoundDiagnostic> found, CancellationToken cancellationToken)
    {
        var offers = await session.DescribeOffersAsync(found, cancellationToken).ConfigureAwait(false);
        return $"The test takes {session.Choice}, which was not offered. Offered were:\n{offers}\n";
    }
}
