using System;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>Asks the person at the terminal.</summary>
internal interface IQuestioner
{
    /// <summary>Asks until an answer will do.</summary>
    /// <param name="question">The question.</param>
    /// <param name="usual">The answer that an empty line stands for; null where there is none.</param>
    /// <param name="fault">Null for an answer that will do, else why not.</param>
    string Ask(string question, string? usual, Func<string, string?> fault);
}
