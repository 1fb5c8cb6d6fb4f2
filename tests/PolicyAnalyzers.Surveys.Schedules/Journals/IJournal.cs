using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Schedules.Journals;

/// <summary>Writes down what happens, in one order for all workers and processes. What is written stays, whoever dies next.</summary>
internal interface IJournal
{
    /// <summary>Adds a line; it is there when the call returns.</summary>
    void Write(JournalEntry entry);

    /// <summary>Does something that reads and then writes, while nobody else does such a thing, in no process.</summary>
    void Exclusively(Action action);

    /// <summary>Every line so far.</summary>
    IReadOnlyList<JournalEntry> Read();
}
