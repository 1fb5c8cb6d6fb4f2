using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>One step of the decision path.</summary>
internal interface IDecisionStep
{
    /// <summary>Which one.</summary>
    DecisionStep Step { get; }

    /// <summary>What is said where the step could not be asked: an exception means no.</summary>
    RefusalReason IfUnavailable { get; }

    /// <summary>Objects, or gives null. Notes in the case what later steps need.</summary>
    ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation);
}
