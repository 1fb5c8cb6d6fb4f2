namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>A finding that was there before the policy came.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">The documentation id of the member, type or other symbol that it is about; empty for a finding in a file that no compiler reads.</param>
/// <param name="Evidence">What was found there, such as a category's id; empty where the symbol says it all.</param>
public readonly record struct BaselineEntry(string Rule, string Symbol, string Evidence)
{
    /// <summary>The file of a finding without a symbol, as a path from the repository's root with slashes; empty for a finding in code.</summary>
    public string File { get; init; } = "";

    /// <summary>Where it is, for sentences.</summary>
    public string Place => File.Length > 0 ? File : Symbol;

    /// <summary>A finding in a file that no compiler reads.</summary>
    public static BaselineEntry OfFile(string rule, string file, string evidence) => new(rule, "", evidence) { File = file };
}
