namespace PolicyAnalyzers.Cli.Approving;

/// <summary>What is to be said of one thing that can be approved.</summary>
/// <param name="IsApproved">Whether it is approved as it is.</param>
/// <param name="Text">By whom and when, or why it is not and what to do.</param>
internal sealed record ApprovalLine(bool IsApproved, string Text);
