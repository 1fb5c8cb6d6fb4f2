namespace Contoso.Legacy.Polls;

/// <summary>One question with a scale.</summary>
public sealed record PollQuestion(string Text, int Steps);
