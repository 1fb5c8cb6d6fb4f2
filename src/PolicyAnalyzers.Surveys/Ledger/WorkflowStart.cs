using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>A workflow that a detected emotion asks for.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="Survey">The survey's id in the policy.</param>
/// <param name="Workflow">The workflow that the policy names.</param>
/// <param name="Owner">Who has to act.</param>
/// <param name="At">When the response was given.</param>
public sealed record WorkflowStart(string ResponseId, string Survey, string Workflow, string? Owner, DateTimeOffset At);
