using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Rules;

/// <summary>The words of messages, in one place.</summary>
internal static class Words
{
    private static readonly (Stages Stage, string Word)[] StageWords =
    {
        (Stages.Origin, "origin"),
        (Stages.Purpose, "purpose"),
        (Stages.Consent, "consent"),
        (Stages.Outcome, "outcome"),
        (Stages.Insight, "insight"),
        (Stages.Destination, "destination"),
    };

    /// <summary>The level as the policy writes it.</summary>
    public static string Of(EnforcementLevel level) => level switch
    {
        EnforcementLevel.Observe => "observe",
        EnforcementLevel.SoftMandatory => "soft-mandatory",
        EnforcementLevel.HardMandatory => "hard-mandatory",
        _ => "advisory",
    };

    /// <summary>The stages in the order of the cycle: <c>origin, purpose or consent</c>.</summary>
    public static string Of(Stages stages, string last = "or") => Join(Each(stages), last);

    /// <summary>The stages in the order of the cycle.</summary>
    public static ImmutableArray<string> Each(Stages stages)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var (stage, word) in StageWords)
        {
            if ((stages & stage) != 0)
            {
                words.Add(word);
            }
        }

        return words.ToImmutable();
    }

    /// <summary>How a text names a platform.</summary>
    public static string Of(PlatformTextKind kind) => kind switch
    {
        PlatformTextKind.Link => "where questionnaires are answered",
        PlatformTextKind.Script => "where pages load questions from",
        PlatformTextKind.Path => "a path of the API",
        PlatformTextKind.Word => "a name of the API",
        _ => "a host of the API",
    };

    /// <summary>Joins words: <c>a, b or c</c>.</summary>
    public static string Join(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", System.Linq.Enumerable.Take(words, words.Count - 1)) + " " + last + " " + words[words.Count - 1],
    };

    /// <summary>Whom to ask: <c>Contoso.CustomerData 2.1.0 (ask cx@contoso.example)</c>.</summary>
    public static string Source(PolicyDocument policy) => policy.IsBuiltIn
        ? "the built-in policy; your governance team can bring its own"
        : policy.Identity.Id + " " + policy.Identity.Version + "; ask " + policy.Identity.Contact;
}
