using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Benchmarks.Compiling;
using PolicyAnalyzers.Benchmarks.Variants;

namespace PolicyAnalyzers.Benchmarks.Measuring;

/// <summary>Compiles with all variants in turn, round after round, so that what else the machine does weighs on all of them.</summary>
internal static class Rounds
{
    /// <summary>Measures.</summary>
    /// <param name="compiler">The compiler.</param>
    /// <param name="variants">What to compare.</param>
    /// <param name="count">Number of rounds that count; one more comes before them and only fills the disk's cache.</param>
    /// <param name="progress">Told after every compile.</param>
    public static ImmutableArray<Measurement> Run(
        Compiler compiler, ImmutableArray<Variant> variants, int count, Action<string> progress)
    {
        var runs = variants.ToDictionary(variant => variant, _ => new List<CompilerRun>());
        for (var round = 0; round <= count; round++)
        {
            // Whoever comes first in a round may find the machine cooler or busier: each variant comes first in turn.
            var first = round % variants.Length;
            foreach (var variant in variants[first..].AddRange(variants[..first]))
            {
                var run = compiler.Run(variant);
                progress($"{(round == 0 ? "warm-up" : $"round {round}")}: {variant.Name}: {run.CpuTime.TotalSeconds:F2} s");
                if (round > 0)
                {
                    runs[variant].Add(run);
                }
            }
        }

        return [.. variants.Select(variant => new Measurement(variant, [.. runs[variant]]))];
    }
}
