using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>A state without markup.</summary>
/// <param name="Projects">The projects, the one under test first.</param>
/// <param name="Marked">Expected diagnostics that are marked in the files.</param>
/// <param name="Listed">Expected diagnostics that are listed beside the files.</param>
/// <param name="Keys">Places marked <c>{|#key:…|}</c>.</param>
internal sealed record TestPlan(
    ImmutableArray<TestProject> Projects,
    ImmutableArray<DiagnosticResult> Marked,
    ImmutableArray<DiagnosticResult> Listed,
    ImmutableDictionary<string, FileLinePositionSpan> Keys)
{
    public IEnumerable<DiagnosticResult> Expected => Marked.Concat(Listed);

    public IEnumerable<TestFile> MarkableFiles => Projects.SelectMany(project => project.MarkableFiles);

    public string FilePathPrefix => Projects[0].State.FilePathPrefix;

    public bool HasSameFiles(TestPlan other) => Files().SequenceEqual(other.Files());

    private IEnumerable<(string Project, string Path, string Text)> Files() => Projects
        .SelectMany(project => project.InputFiles.Select(file => (project.State.Name, file.Path, Text: file.Content.ToString())))
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .ThenBy(file => file.Path, StringComparer.Ordinal);
}
