using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Gating.BuildLogs;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy.Baselines;

namespace PolicyAnalyzers.Cli.Gating.Baselines;

/// <summary>The baselines that a repository has.</summary>
internal static class RepositoryBaselines
{
    /// <summary>Those that the compiled projects are under, and those on the disk below the target; each once, sorted by path.</summary>
    /// <exception cref="EvidenceException">One cannot be read: damaged, or of a newer version.</exception>
    public static ImmutableArray<Baseline> Read(GateRequest request, BuildLog log, string root) =>
        [.. log.Compilations.Select(compilation => RepositoryFiles.Baseline(compilation.Project, root)).OfType<string>()
            .Concat(SourceFolders.Files(request.Target.Root).Where(file => Path.GetFileName(file) == BaselineLanguage.FileName))
            .Distinct(PathText.Comparer)
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(File.ReadAllText(path), path))];

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="EvidenceException">It cannot be read.</exception>
    public static Baseline Parse(string text, string path)
    {
        var result = BaselineReader.Read(text, path);
        return result.Baseline ?? throw new EvidenceException(
            FormattableString.Invariant($"The baseline '{path}' cannot be used: {result.Problems[0].Message} (line {result.Problems[0].Span.Line}). {result.Problems[0].Remedy}."));
    }
}
