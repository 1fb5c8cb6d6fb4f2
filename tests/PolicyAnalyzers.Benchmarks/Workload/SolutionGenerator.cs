using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>Writes a solution of a wanted size; the same sizes give the same text on every machine.</summary>
internal static class SolutionGenerator
{
    /// <summary>Writes projects into <paramref name="folder"/> until all together have at least <paramref name="lines"/> lines.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not enough names for so many lines.</exception>
    public static GeneratedSolution Write(string folder, int lines, int projects)
    {
        var written = 0;
        var types = 0;
        var customerDataTypes = 0;
        var writer = new EntityWriter();
        var sources = new List<(string Space, string Path)>();
        foreach (var area in new EntityPlanner().Plan().GroupBy(plan => plan.Namespace))
        {
            foreach (var plan in area)
            {
                var files = writer.Write(plan).ToList();
                foreach (var (name, text) in files)
                {
                    var path = Path.Combine(folder, name);
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllText(path, text);
                    sources.Add((plan.Namespace, path));
                    written += text.AsSpan().Count('\n');
                }

                types += files.Count;
                customerDataTypes += plan.Texts.Intersect(Vocabulary.CustomerTexts).Any() ? 2 : 0;
            }

            if (written >= lines)
            {
                return new GeneratedSolution(Split(folder, sources, projects), written, types, customerDataTypes);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(lines), lines, $"There are names for {written} lines only.");
    }

    // Areas do not refer to each other, so any split compiles.
    private static ImmutableArray<GeneratedProject> Split(string folder, List<(string Space, string Path)> sources, int projects)
    {
        var areas = sources.GroupBy(source => source.Space, source => source.Path).ToList();
        var perProject = (areas.Count + projects - 1) / projects;
        return
        [
            .. areas.Chunk(perProject).Select((chunk, index) =>
                new GeneratedProject($"Shop.Part{index + 1}", folder, [.. chunk.SelectMany(area => area)])),
        ];
    }
}
