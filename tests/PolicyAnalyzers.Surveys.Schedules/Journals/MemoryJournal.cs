using System;
using System.Collections.Generic;
using System.Threading;

namespace PolicyAnalyzers.Surveys.Schedules.Journals;

/// <summary>The journal of one process.</summary>
internal sealed class MemoryJournal : IJournal
{
    private readonly List<JournalEntry> entries = [];
    private readonly Lock writing = new();

    public void Write(JournalEntry entry)
    {
        lock (writing)
        {
            entries.Add(entry);
        }
    }

    public void Exclusively(Action action)
    {
        lock (writing)
        {
            action();
        }
    }

    public IReadOnlyList<JournalEntry> Read()
    {
        lock (writing)
        {
            return [.. entries];
        }
    }
}
