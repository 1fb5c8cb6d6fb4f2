namespace PolicyAnalyzers.Policy.Model;

/// <summary>An address or inbox through which customers reach us.</summary>
public sealed record InboundChannelCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>The address.</summary>
    public string Address { get; init; } = "";

    /// <summary>Who reads it: an id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }

    /// <summary>How soon an answer is given, in days.</summary>
    public int? AnswerWithinDays { get; init; }
}
