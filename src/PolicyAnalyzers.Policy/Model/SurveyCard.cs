using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A listening post.</summary>
public sealed record SurveyCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary><c>planned</c>, <c>open</c> or <c>closed</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The exclusion group: a person is in one survey of it at a time.</summary>
    public string? Group { get; init; }

    /// <summary>An id under <c>uses</c>.</summary>
    public Located<string>? Use { get; init; }

    /// <summary><c>transactional</c> or <c>relationship</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Where in the journey it asks.</summary>
    public string? Touchpoint { get; init; }

    /// <summary>An id under <c>goals</c>.</summary>
    public Located<string>? Goal { get; init; }

    /// <summary>An id under <c>purposes</c>.</summary>
    public Located<string>? Purpose { get; init; }

    /// <summary>An id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }

    /// <summary>An id under <c>metrics</c>.</summary>
    public Located<string>? Metric { get; init; }

    /// <summary>Who is asked.</summary>
    public string? Population { get; init; }

    /// <summary>Customers whom the sample must not leave out.</summary>
    public ImmutableArray<string> Include { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The share of the population that is asked, 0 to 100.</summary>
    public decimal? SamplePercent { get; init; }

    /// <summary>How people are asked: <c>email</c>, <c>sms</c>, …</summary>
    public ImmutableArray<string> Channels { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>An id under <c>survey-policy.platforms</c>.</summary>
    public Located<string>? Platform { get; init; }

    /// <summary>Categories that it may use.</summary>
    public ImmutableArray<Located<string>> Data { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary><c>anonymous</c>, <c>confidential</c> or <c>identified</c>.</summary>
    public string? Anonymity { get; init; }

    /// <summary>When it runs.</summary>
    public Period? Fieldwork { get; init; }

    /// <summary>Who acts on single answers.</summary>
    public ClosedLoop? ClosedLoop { get; init; }

    /// <summary>Who reads the answers: ids under <c>destinations</c>.</summary>
    public ImmutableArray<Located<string>> Readers { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>Whether it states a fact that <c>survey-policy.require</c> can ask for, one of <see cref="Vocabulary.Choices.SurveyFacts"/>.</summary>
    public bool States(string fact) => fact switch
    {
        "goal" => Goal is not null,
        "purpose" => Purpose is not null,
        "owner" => Owner is not null,
        "use" => Use is not null,
        "metric" => Metric is not null,
        "population" => Population is not null,
        "channel" => !Channels.IsEmpty,
        "fieldwork" => Fieldwork is { From: not null, To: not null },
        "closed-loop" => ClosedLoop is not null,
        "sample" => SamplePercent is not null,
        "platform" => Platform is not null,
        "data" => !Data.IsEmpty,
        "anonymity" => Anonymity is not null,
        "touchpoint" => Touchpoint is not null,
        "readers" => !Readers.IsEmpty,
        _ => false,
    };
}
