using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>Says why a term in a name led to no candidate.</summary>
internal static class Refusal
{
    /// <summary>Adds the term and what ruled it out; nothing if the name holds no term.</summary>
    public static void Explain(in DeclaredValue declaration, DeclaredType declared, HoldingType holder, NameReading name, Trace trace)
    {
        foreach (var term in name.Terms)
        {
            trace.Add(term.Category, new Evidence(EvidenceKind.Name, name.Matched, CandidateSources.WeightOf(term)));
            if (!declared.Fits(term))
            {
                trace.Add(term.Category, new Evidence(EvidenceKind.UnfitType, declaration.TypeName, -Weights.Decisive));
            }
            else if (!CandidateSources.HasSubject(term, name, holder))
            {
                trace.Add(term.Category, new Evidence(EvidenceKind.NoContext, name.Matched, -Weights.Decisive));
            }
            else
            {
                trace.Add(term.Category, new Evidence(EvidenceKind.NotAWhole, name.Matched, -Weights.Decisive));
            }
        }
    }
}
