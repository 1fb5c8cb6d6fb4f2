using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Testing.Markup;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>
/// Makes a plan from a state: removes markup, turns it into expectations, and takes from the plan before it what the state leaves out.
/// Markup of diagnostics that a code fix removes is not taken over into a state that changes any file.
/// </summary>
internal sealed class PlanBuilder(SolutionState state, TestPlan? inherited, ImmutableHashSet<string> fixableIds, Func<DiagnosticDescriptor?> defaultDescriptor)
{
    private readonly ImmutableArray<DiagnosticResult>.Builder _marked = ImmutableArray.CreateBuilder<DiagnosticResult>();
    private readonly Dictionary<string, FileLinePositionSpan> _keys = [];

    public TestPlan Build()
    {
        if (inherited is not null && state.ExpectedDiagnostics.Count == 0 && !Projects(state).Any(HasFiles))
        {
            return inherited;
        }

        var names = Projects(state).Select(project => project.Name).ToHashSet();
        var projects = Projects(state).Select(Project)
            .Concat(inherited?.Projects.Where(project => !names.Contains(project.State.Name)).Select(Inherit) ?? [])
            .ToImmutableArray();
        var prefix = state.FilePathPrefix;
        var defaultPath = projects[0].Sources.FirstOrDefault()?.Path ?? FilePaths.Absolute("Test0.cs", prefix);
        var listed = state.ExpectedDiagnostics.Count > 0 || inherited is null
            ? state.ExpectedDiagnostics.Select(result => Locate(result, defaultPath, prefix))
            : inherited.Listed.Where(IsKept);
        return new TestPlan(projects, _marked.ToImmutable(), [.. listed], _keys.ToImmutableDictionary());
    }

    private static IEnumerable<ProjectState> Projects(SolutionState state) => state.AdditionalProjects.Prepend(state);

    private static bool HasFiles(ProjectState project)
        => project.Sources.Count + project.AdditionalFiles.Count + project.AnalyzerConfigFiles.Count + project.GeneratedSources.Count > 0;

    private TestProject Project(ProjectState project)
    {
        var before = inherited?.Projects.FirstOrDefault(candidate => candidate.State.Name == project.Name);
        return new TestProject(
            before?.State ?? project,
            Files(project.Sources, project, before?.Sources),
            Files(project.AdditionalFiles, project, before?.AdditionalFiles),
            Files(project.AnalyzerConfigFiles, project, before?.ConfigFiles),
            Files(project.GeneratedSources, project, before?.GeneratedSources));
    }

    private TestProject Inherit(TestProject before)
    {
        foreach (var file in before.MarkableFiles)
        {
            InheritMarks(file.Path);
        }

        return before;
    }

    private ImmutableArray<TestFile> Files(SourceFileCollection files, ProjectState project, ImmutableArray<TestFile>? before)
    {
        if (files.Count > 0 || before is not { } kept)
        {
            return [.. files.Select(file => Parse(FilePaths.Absolute(file.Filename, project.FilePathPrefix), file.Content))];
        }

        foreach (var file in kept)
        {
            InheritMarks(file.Path);
        }

        return kept;
    }

    private void InheritMarks(string path)
    {
        _marked.AddRange(inherited!.Marked.Where(result => result.Spans[0].Span.Path == path && IsKept(result)));
        foreach (var (key, span) in inherited.Keys.Where(item => item.Value.Path == path))
        {
            _keys.TryAdd(key, span);
        }
    }

    private bool IsKept(DiagnosticResult result) => !fixableIds.Contains(result.Id);

    private TestFile Parse(string path, SourceText content)
    {
        if (state.MarkupHandling == MarkupMode.None)
        {
            return new TestFile(path, content);
        }

        var marked = MarkupParser.Parse(content.ToString(), path);
        var text = SourceText.From(marked.Text, content.Encoding, content.ChecksumAlgorithm);
        foreach (var (key, span) in marked.Spans)
        {
            var place = new FileLinePositionSpan(path, text.Lines.GetLinePositionSpan(span));
            if (key.StartsWith('#'))
            {
                AddKey(key[1..], place);
            }
            else
            {
                _marked.Add(Expectation(key, path).WithSpan(place));
            }
        }

        return new TestFile(path, text);
    }

    private void AddKey(string key, FileLinePositionSpan place)
    {
        if (!_keys.TryAdd(key, place))
        {
            throw new VerificationException($"The markup {{|#{key}:…|}} stands twice, in {_keys[key].Path} and in {place.Path}.");
        }
    }

    private DiagnosticResult Expectation(string id, string path)
    {
        var known = id.Length > 0
            ? id
            : defaultDescriptor()?.Id ?? throw new VerificationException(
                $"The markup [|…|] in {path} does not say which diagnostic is meant, for the analyzers support none or several: write {{|id:…|}}.");
        return new DiagnosticResult(known, DiagnosticSeverity.Error)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity);
    }

    private DiagnosticResult Locate(DiagnosticResult result, string defaultPath, string prefix)
        => result.WithSpans([.. result.Spans.Select(location => Locate(location, defaultPath, prefix))]);

    private DiagnosticLocation Locate(DiagnosticLocation location, string defaultPath, string prefix)
    {
        if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
        {
            var path = location.Span.Path.Length == 0 ? defaultPath : FilePaths.Absolute(location.Span.Path, prefix);
            return location with { Span = new FileLinePositionSpan(path, location.Span.Span) };
        }

        var key = $"{location.Span.StartLinePosition.Character}";
        return _keys.TryGetValue(key, out var place)
            ? new DiagnosticLocation(place, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new VerificationException($"WithLocation({key}) has no markup {{|#{key}:…|}} in any file.");
    }
}
