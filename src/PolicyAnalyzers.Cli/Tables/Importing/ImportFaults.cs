using System.Collections.Generic;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>What is wrong with what is imported. One fault, and nothing is imported.</summary>
internal sealed class ImportFaults
{
    private const int Most = 50;

    private readonly List<string> _lines = [];

    public bool Any => _lines.Count > 0;

    /// <summary>One fault a line.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Adds a fault; the first ones explain the rest.</summary>
    /// <param name="place">The cell, row or file.</param>
    /// <param name="text">What is wrong and what to do, as sentences without a final stop.</param>
    public void Add(string place, string text)
    {
        if (_lines.Count < Most)
        {
            _lines.Add($"{place}: {text}.");
        }
    }
}
