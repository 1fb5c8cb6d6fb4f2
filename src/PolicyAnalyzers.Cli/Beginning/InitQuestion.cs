using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>Something that must be known to write a policy.</summary>
/// <param name="Option">The option that answers it, such as <c>--company</c>.</param>
/// <param name="Value">The name of the value in the template.</param>
/// <param name="Question">The question, as it is asked on a terminal.</param>
/// <param name="Example">An answer, for the help and for refusals.</param>
/// <param name="Default">The usual answer, from the answers before it; null where nobody can guess it.</param>
/// <param name="Fault">Null for an answer that will do, else why not, as a sentence.</param>
internal sealed record InitQuestion(
    string Option,
    string Value,
    string Question,
    string Example,
    Func<IReadOnlyDictionary<string, string>, string>? Default,
    Func<string, string?> Fault)
{
    /// <summary>Asked only where a whole repository is written.</summary>
    public bool OfRepository { get; init; }

    /// <summary>Not asked on a terminal: the usual answer nearly always fits, and the file says it again.</summary>
    public bool IsQuiet { get; init; }
}
