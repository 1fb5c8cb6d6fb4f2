using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>What the recogniser says of every labelled row that counts.</summary>
internal static class LabelRun
{
    private static readonly Lazy<IReadOnlyDictionary<string, LabelledCorpus>> Declared = new(() =>
        LabelledRow.All.GroupBy(row => row.Corpus, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => LabelledCorpus.Declare([.. rows]), StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyList<LabelOutcome>> AsItShips = new(() => [.. CodeBases!.SelectMany(corpus => Of(corpus, NameReader.Default))]);

    /// <summary>The labelled code bases.</summary>
    public static IReadOnlyList<string> CodeBases { get; } = [.. LabelledRow.All.Select(row => row.Corpus).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The answers of the recogniser that ships. Doubtful rows count nowhere and are not here.</summary>
    public static IReadOnlyList<LabelOutcome> Outcomes => AsItShips.Value;

    /// <summary>The answers for one code base of a recogniser that reads names in another way.</summary>
    public static IReadOnlyList<LabelOutcome> Of(string corpus, NameReader reader)
    {
        var declared = Declared.Value[corpus];
        var recognizer = new Recognizer(new PolicyDocument(), RecognitionSymbols.Resolve(declared.Compilation), reader);
        return [.. declared.Members.Where(member => !member.Row.IsDoubtful).Select(member => new LabelOutcome(member.Row, recognizer.Explain(member.Symbol)))];
    }
}
