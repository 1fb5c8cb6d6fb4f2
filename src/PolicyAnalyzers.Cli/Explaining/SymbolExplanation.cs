using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Recognition;
using Verdict = PolicyAnalyzers.Recognition.Verdict;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>Why a declaration counts as customer data, or why it does not.</summary>
/// <param name="Name">Namespace, types, member; with a parameter its own name behind the method's.</param>
/// <param name="Id">Documentation id; with a parameter or a local function the name.</param>
/// <param name="Kind">What it is, with its type: <c>property of type string</c>.</param>
/// <param name="Place">Where it is declared; null where it comes from metadata.</param>
/// <param name="Project">Absolute path of the project.</param>
/// <param name="Verdict">What the evidence says; null: no customer data.</param>
/// <param name="Evidence">What was weighed.</param>
/// <param name="Needed">From which sum on it is reported.</param>
/// <param name="CopyOf">The members of which it is a copy; code puts nothing else into it.</param>
/// <param name="Declared">What is declared of it, or exempts it; one sentence. Null: nothing.</param>
/// <param name="Asked">What the policy asks of it; one sentence.</param>
/// <param name="Advice">What one could write to change the verdict, the nearest first.</param>
internal sealed record SymbolExplanation(
    string Name,
    string Id,
    string Kind,
    Place? Place,
    string Project,
    Verdict? Verdict,
    ImmutableArray<Evidence> Evidence,
    int Needed,
    ImmutableArray<string> CopyOf,
    string? Declared,
    string Asked,
    ImmutableArray<Advice> Advice);
