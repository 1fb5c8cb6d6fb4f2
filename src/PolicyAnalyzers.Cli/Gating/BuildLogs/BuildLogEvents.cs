using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Cli.Recompiling;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.BuildLogs;

/// <summary>Gathers from the events of a build what it compiled.</summary>
internal sealed class BuildLogEvents
{
    private readonly Dictionary<int, EvaluatedProject> _evaluations = [];
    private readonly Dictionary<int, EvaluatedProject> _instances = [];
    private readonly List<(EvaluatedProject Project, string Language, DateTime Started, ImmutableArray<string> Arguments)> _runs = [];
    private readonly HashSet<string> _projects = new(PathText.Comparer);
    private readonly List<BuildError> _errors = [];
    private DateTime? _started;
    private bool? _succeeded;

    /// <summary>Takes one event, in the order of the log.</summary>
    public void Take(BuildEventArgs arguments)
    {
        switch (arguments)
        {
            case BuildStartedEventArgs started:
                _started ??= started.Timestamp.ToUniversalTime();
                break;
            case BuildFinishedEventArgs finished:
                _succeeded = finished.Succeeded;
                break;
            case ProjectEvaluationFinishedEventArgs { ProjectFile: { } file, BuildEventContext: { } context } evaluated:
                _evaluations[context.EvaluationId] = new EvaluatedProject(file, Values(evaluated.Properties));
                break;
            case ProjectStartedEventArgs { ProjectFile: { } file, BuildEventContext: { } context } started:
                _projects.Add(Path.GetFullPath(file));
                _instances[context.ProjectContextId] = _evaluations.GetValueOrDefault(context.EvaluationId) ?? new EvaluatedProject(file, Values(started.Properties));
                break;
            // Whatever task it is: a project can run a compiler by hand.
            case TaskCommandLineEventArgs { CommandLine: { } line, BuildEventContext: { } context }:
                TakeCompiler(line, context, arguments.Timestamp);
                break;
            // The task of F# tells its command line as any other message.
            case BuildMessageEventArgs { SenderName: "Fsc", Message: { } line, BuildEventContext: { } context }:
                TakeCompiler(line, context, arguments.Timestamp);
                break;
            case BuildErrorEventArgs error:
                _errors.Add(new BuildError(error.ProjectFile, Origin(error), error.Code ?? string.Empty, error.Message?.ReplaceLineEndings(" ").Trim() ?? string.Empty));
                break;
        }
    }

    private void TakeCompiler(string line, BuildEventContext context, DateTime at)
    {
        if (CompilerArguments.Of(line) is { } compiler && _instances.GetValueOrDefault(context.ProjectContextId) is { } project)
        {
            _runs.Add((project, compiler.Language, at.ToUniversalTime(), compiler.Arguments));
        }
    }

    /// <summary>What was gathered; null where the log ends before the build.</summary>
    public BuildLog? ToLog() => _started is { } began && _succeeded is { } succeeded
        ? new BuildLog(
            began,
            succeeded,
            [.. _runs
                .Select(run => new LoggedCompilation(
                    new CompilerInvocation(run.Project.Path, run.Project.Value("TargetFramework"), run.Arguments), run.Language, run.Started, run.Project.OutputFolder))
                .OrderBy(run => run.Project, StringComparer.Ordinal)
                .ThenBy(run => run.Framework, StringComparer.Ordinal)],
            [.. _projects],
            _evaluations.Values
                .Where(project => project.Value("TargetFrameworks").Length > 0)
                .GroupBy(project => project.Path, PathText.Comparer)
                .ToDictionary(group => group.Key, group => group.First().Frameworks, PathText.Comparer),
            [.. _errors.Distinct()])
        : null;

    private static string Origin(BuildErrorEventArgs error) => error.LineNumber > 0
        ? FormattableString.Invariant($"{Full(error)}({error.LineNumber},{error.ColumnNumber})")
        : Full(error);

    // The compiler names files as the project does: relative to its folder.
    private static string Full(BuildErrorEventArgs error) => string.IsNullOrEmpty(error.File) ? string.Empty
        : string.IsNullOrEmpty(error.ProjectFile) ? error.File
        : Path.GetFullPath(error.File, Path.GetDirectoryName(Path.GetFullPath(error.ProjectFile))!);

    private static Dictionary<string, string> Values(IEnumerable? properties)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties ?? Array.Empty<object>())
        {
            switch (property)
            {
                case DictionaryEntry entry:
                    values[(string)entry.Key] = entry.Value?.ToString() ?? string.Empty;
                    break;
                case KeyValuePair<string, string> pair:
                    values[pair.Key] = pair.Value;
                    break;
            }
        }

        return values;
    }

    private sealed record EvaluatedProject(string File, Dictionary<string, string> Properties)
    {
        public string Path { get; } = System.IO.Path.GetFullPath(File);

        public ImmutableArray<string> Frameworks => [.. Value("TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

        public string? OutputFolder => (Value("OutDir") is { Length: > 0 } folder ? folder : Value("OutputPath")) is { Length: > 0 } relative
            ? System.IO.Path.GetFullPath(relative.Replace('\\', System.IO.Path.DirectorySeparatorChar), System.IO.Path.GetDirectoryName(Path)!)
            : null;

        public string Value(string name) => Properties.GetValueOrDefault(name) ?? string.Empty;
    }
}
