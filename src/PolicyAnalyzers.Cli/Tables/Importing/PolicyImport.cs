using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>Brings tables into the text of a policy: all of it, or nothing where anything is wrong.</summary>
internal static class PolicyImport
{
    /// <summary>The text of the policy with what the files say.</summary>
    /// <param name="text">The policy, sound.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="files">CSV and XLSX files with their content.</param>
    /// <param name="section">The section of every CSV file; null where each file's name says it.</param>
    /// <param name="faults">Takes the faults.</param>
    public static ImportOutcome? Run(string text, string path, IEnumerable<(string Path, byte[] Bytes)> files, string? section, ImportFaults faults)
    {
        var policy = PolicyText.Read(text, path, out _) ?? throw new ArgumentException("The policy has to be sound.", nameof(text));
        var plan = new ImportPlan(policy.Content, faults);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in files.SelectMany(file => Tables(file.Path, file.Bytes, faults)))
        {
            if (Section(table, section, faults) is not { } found)
            {
                continue;
            }

            if (!seen.Add(found.Name))
            {
                faults.Add(table.Place, $"The section '{found.Name}' is there twice. Import one table for each section");
                continue;
            }

            plan.Add(table, found);
        }

        if (seen.Count == 0 && !faults.Any)
        {
            faults.Add(string.Join(", ", files.Select(file => Path.GetFileName(file.Path))), $"There is no table in it. Name its sheets after sections: {string.Join(", ", TableSections.Names)}");
        }

        if (faults.Any)
        {
            return null;
        }

        var changed = policy.Apply([.. plan.Edits.Select(edit => edit.Edit)]);
        AddProblems(PolicyReader.Read(changed.Text, path), changed, plan, faults);
        return faults.Any ? null : new ImportOutcome(changed.Text, [.. plan.Edits]);
    }

    private static IEnumerable<ImportTable> Tables(string path, byte[] bytes, ImportFaults faults)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".XLSX":
                // A new workbook has empty sheets that nobody meant.
                return XlsxTableReader.Read(bytes, name, faults).Where(table => !table.Rows.IsEmpty || TableSections.Find(table.Name) is not null);
            case ".CSV":
                return CsvTableReader.Read(bytes, name, faults) is { } table ? [table] : [];
            default:
                faults.Add(name, "Only .csv and .xlsx files are imported. Save it as one of them");
                return [];
        }
    }

    private static TableSection? Section(ImportTable table, string? section, ImportFaults faults)
    {
        if (TableSections.Find(section ?? table.Name) is { } found)
        {
            return found;
        }

        var remedy = Nearest.Of(table.Name, TableSections.Names) is { } nearest ? $"Write '{nearest}'" : $"Use one of: {string.Join(", ", TableSections.Names)}";
        faults.Add(table.Place, $"'{table.Name}' is no section of a policy that is a table. {remedy}");
        return null;
    }

    /// <summary>What the reader says of the changed text is said of the cell that brought it.</summary>
    private static void AddProblems(PolicyReadResult result, PolicyText changed, ImportPlan plan, ImportFaults faults)
    {
        if (result.Problems.IsEmpty)
        {
            return;
        }

        var places = plan.Places.Select(place => (Span: changed.Find([.. place.Path]), place.Place)).Where(place => place.Span is not null).ToImmutableArray();
        foreach (var problem in result.Problems)
        {
            var cell = places.LastOrDefault(place => place.Span!.Value is var span && span.Start <= problem.Span.Start && problem.Span.Start <= span.Start + span.Length).Place;
            faults.Add(cell ?? problem.Path, $"{problem.Message}. {problem.Remedy}");
        }
    }
}
