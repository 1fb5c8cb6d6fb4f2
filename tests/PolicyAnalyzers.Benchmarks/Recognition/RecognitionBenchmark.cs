using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Benchmarks.Reading;
using PolicyAnalyzers.Benchmarks.Reporting;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>Measures what a declaration costs the recogniser, warm and cold, with lexicons of several sizes in turn.</summary>
internal static class RecognitionBenchmark
{
    private const int PassesPerRound = 20;

    // Tiered compilation is through with the recogniser after so many.
    private const int PassesBefore = 60;

    public static void Run(int lines, int rounds, FileInfo? output)
    {
        var declarations = DeclarationSet.Generate(lines);
        var lexicons = new[] { 1, 4, 16 }.Select(ScaledLexicon.Of).ToImmutableArray();
        var costs = lexicons.ToDictionary(lexicon => lexicon, _ => new List<RecognitionCost>());
        foreach (var lexicon in lexicons)
        {
            Measure(declarations, lexicon, PassesBefore);
        }

        for (var round = 0; round < rounds; round++)
        {
            // Each comes first in turn.
            var first = round % lexicons.Length;
            foreach (var lexicon in lexicons[first..].AddRange(lexicons[..first]))
            {
                costs[lexicon].Add(Measure(declarations, lexicon, PassesPerRound));
            }

            Console.Error.WriteLine($"round {round + 1} of {rounds}");
        }

        var report = RecognitionReport.Write(declarations, lexicons.Select(lexicon => (lexicon, costs[lexicon])).ToImmutableArray(), rounds);
        Console.WriteLine(report);
        if (output is not null)
        {
            MarkedSection.Replace(output.FullName, report, "recognition");
        }
    }

    private static RecognitionCost Measure(DeclarationSet declarations, ScaledLexicon lexicon, int passes)
    {
        var reader = new NameReader(lexicon.Lexicon, null);
        var known = declarations.NewRecognizer(reader);
        var found = declarations.All.Where(symbol => known.Classify(symbol) is not null).ToImmutableArray();
        var silent = declarations.All.Except(found, SymbolEqualityComparer.Default).ToImmutableArray();
        GC.Collect();
        return new RecognitionCost(
            Microseconds(() => known, declarations.All, passes),
            Microseconds(() => declarations.NewRecognizer(new NameReader(lexicon.Lexicon, null)), declarations.All, passes),
            Microseconds(() => declarations.NewRecognizer(new NameReader(lexicon.Lexicon, null)), declarations.Unlike, passes),
            Allocated(declarations.All, symbol => reader.Read(symbol.Name)),
            Allocated(silent!, symbol => known.Classify(symbol)),
            Allocated(found, symbol => known.Classify(symbol)));
    }

    private static double Microseconds(Func<Recognizer> recognizer, ImmutableArray<ISymbol> declarations, int passes)
    {
        var cost = ReadingCost.Of(() =>
        {
            for (var pass = 0; pass < passes; pass++)
            {
                DeclarationSet.Classify(recognizer(), declarations);
            }
        });
        return cost.Cpu * 1000 / (passes * (double)declarations.Length);
    }

    private static double Allocated(ImmutableArray<ISymbol> declarations, Func<ISymbol, object?> ask)
    {
        Array.ForEach([.. declarations], symbol => ask(symbol));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var declaration in declarations)
        {
            ask(declaration);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)declarations.Length;
    }
}
