using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>A declaration of real code and what a reader judged it to be.</summary>
internal sealed record LabelledRow(string Corpus, string File, int Line, string Type, string Member, string Kind, string CSharpType, string Label, string Category)
{
    /// <summary>All rows, in the order of the file.</summary>
    public static IReadOnlyList<LabelledRow> All { get; } = [.. TestData.Lines("labels.tsv").Select(Parse)];

    /// <summary>What names the row in lists that people keep.</summary>
    public string Key => $"{Corpus} {File}:{Line} {Member}";

    public bool IsParameter => Kind.Contains("param:", StringComparison.Ordinal);

    public bool IsPositive => Label == "positive";

    public bool IsDoubtful => Label == "doubtful";

    public string Method => IsParameter ? Kind[(Kind.IndexOf(':') + 1)..] : "";

    public string SimpleType => Type.Split('.', '+').Last();

    /// <summary>The category of the label; null unless positive.</summary>
    public string? Expected => IsPositive ? Category : null;

    public static LabelledRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new LabelledRow(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    public override string ToString() => $"{Corpus} {SimpleType}.{(IsParameter ? Method + "." : "")}{Member}: {CSharpType}";
}
