using System;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>A kind of fault that a policy can have although it reads without error: only its authors can mend it, so only they are told.</summary>
public sealed class ContentRule
{
    internal ContentRule(string id, string title, string description, Action<ContentReport> check)
    {
        Id = id;
        Title = title;
        Description = description;
        Check = check;
    }

    /// <summary>The id, one of <see cref="ContentRuleIds"/>.</summary>
    public string Id { get; }

    /// <summary>What is flagged, as a phrase.</summary>
    public string Title { get; }

    /// <summary>Why it matters, in sentences.</summary>
    public string Description { get; }

    internal Action<ContentReport> Check { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
