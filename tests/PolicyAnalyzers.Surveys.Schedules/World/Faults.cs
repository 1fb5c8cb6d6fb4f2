using System;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>Where workers die and the ledger does not answer.</summary>
/// <param name="chances">Decides.</param>
/// <param name="percent">How many of a hundred calls go wrong, at each place.</param>
internal sealed class Faults(Chances chances, int percent)
{
    /// <summary>Whether calls go wrong; not while a schedule is brought to its end.</summary>
    public bool AreOn { get; set; } = percent > 0;

    /// <summary>The ledger does not answer: nothing was written, or it was and nobody was told.</summary>
    public void Ledger()
    {
        if (AreOn && chances.Percent(percent))
        {
            throw new LedgerUnavailableException("The ledger does not answer, as the schedule says.");
        }
    }

    /// <summary>The worker dies, as if its process were gone.</summary>
    public void Worker()
    {
        if (AreOn && chances.Percent(percent))
        {
            throw new WorkerDiedException();
        }
    }
}
