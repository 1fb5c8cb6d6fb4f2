using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The tables that leave one code base out after the other.</summary>
internal static class HeldOutSection
{
    public static string Write()
    {
        var text = new StringBuilder();
        WriteTable(text, "no other code base shows", HeldOutLexicon.Without);
        text.Append('\n');
        WriteTable(text, "neither another code base nor an own case shows", HeldOutLexicon.WithoutBesideOwnCases);
        return text.ToString();
    }

    private static void WriteTable(StringBuilder text, string rule, Func<string, HeldOutLexicon> without)
    {
        text.Append(CultureInfo.InvariantCulture, $"| without what **{rule}** | terms taken out | words | precision, as it ships | held out | recall, as it ships | held out | F1, as it ships | held out |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        var contender = Contender.All[0];
        var (asItShips, heldOut) = (new Tally(), new Tally());
        foreach (var codeBase in LabelRun.CodeBases)
        {
            var lexicon = without(codeBase);
            var with = Scores.Of(LabelRun.Outcomes.Where(outcome => outcome.Row.Corpus == codeBase), contender).Total;
            var held = Scores.Of(LabelRun.Of(codeBase, lexicon.Reader), contender).Total;
            WriteRow(text, $"{codeBase} | {lexicon.Terms} | {lexicon.Words}", with, held);
            asItShips.Add(with);
            heldOut.Add(held);
        }

        WriteRow(text, "all, each without its own | | ", asItShips, heldOut);
    }

    private static void WriteRow(StringBuilder text, string name, Tally with, Tally held) => text.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {with.Precision.Short} | {held.Precision} | {with.Recall.Short} | {held.Recall} | {with.F1.Short} | {held.F1} |\n");
}
