using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition;

/// <summary>Puts evidence into a phrase.</summary>
internal static class Explaining
{
    /// <summary>The strongest reason; a word that needed its surroundings is named with them: <c>its name says "name" in Customer</c>.</summary>
    public static string Phrase(ImmutableArray<Evidence> reasons)
    {
        if (reasons.IsEmpty)
        {
            return "";
        }

        var main = reasons[0];
        if (main.Kind is not EvidenceKind.Name || main.Weight >= Weights.Likely)
        {
            return main.Detail;
        }

        foreach (var reason in reasons)
        {
            switch (reason.Kind)
            {
                case EvidenceKind.PersonType or EvidenceKind.PersonMentioned or EvidenceKind.Subject:
                    return main.Detail + " in " + reason.Subject;
                case EvidenceKind.Siblings or EvidenceKind.PersonInName or EvidenceKind.Method or EvidenceKind.Namespace or EvidenceKind.BaseType when reason.Weight > 0:
                    return main.Detail + ", and " + reason.Detail;
            }
        }

        return main.Detail;
    }
}
