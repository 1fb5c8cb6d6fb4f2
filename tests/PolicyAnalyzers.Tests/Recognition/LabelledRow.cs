using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>A declaration of real code and what a reader judged it to be.</summary>
internal sealed record LabelledRow(string Corpus, string Type, string Member, string Kind, string CSharpType, string Label, string Category)
{
    public bool IsParameter => Kind.Contains("param:", System.StringComparison.Ordinal);

    public bool IsPositive => Label == "positive";

    public bool IsDoubtful => Label == "doubtful";

    public string Method => IsParameter ? Kind[(Kind.IndexOf(':') + 1)..] : "";

    public string SimpleType => Type.Split('.', '+').Last();

    public static LabelledRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new LabelledRow(cells[0], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    public override string ToString() => $"{Corpus} {SimpleType}.{(IsParameter ? Method + "." : "")}{Member}: {CSharpType} ({Label} {Category})";
}
