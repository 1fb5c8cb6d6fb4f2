using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Explaining;
using PolicyAnalyzers.Recognition;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Output.Explanations;

/// <summary>For a person: the verdict first, then what was weighed, then what would change it.</summary>
internal sealed class ExplanationText(TextLayout layout)
{
    private const int Unlimited = 1_000_000;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Writes the answer.</summary>
    public void Write(ExplainResult result, TextWriter writer)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = layout.Styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = layout.Styled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Unlimited;
        // Of a whole type, what speaks is worth reading; what does not is worth a line.
        var silent = result.Symbols.Where(symbol => result.Symbols.Length > 1 && symbol.Verdict is null && symbol.Evidence.IsEmpty && symbol.Declared is null && symbol.CopyOf.IsEmpty).ToList();
        foreach (var symbol in result.Symbols.Except(silent))
        {
            Write(console, symbol, result);
        }

        if (silent.Count > 0)
        {
            console.WriteLine("Nothing speaks of customer data in " + string.Join(", ", silent.Select(symbol => symbol.Name)) + ".");
            console.WriteLine();
        }

        console.WriteLine("Policy in force: " + string.Join(", ", result.Policies));
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    private static void Write(IAnsiConsole console, SymbolExplanation symbol, ExplainResult result)
    {
        var where = symbol.Place is { } place ? FormattableString.Invariant($", {Names.Relative(place.File, result.Target)}:{place.Line}") : string.Empty;
        console.Write(new Text(symbol.Name, Bold));
        console.WriteLine($" ({symbol.Kind}{where})");
        console.WriteLine(VerdictLine(symbol));
        foreach (var evidence in symbol.Evidence)
        {
            console.WriteLine($"  {Weight(evidence),7}  {evidence.Detail}");
        }

        console.WriteLine(symbol.Declared ?? symbol.Asked);
        if (!symbol.Advice.IsEmpty)
        {
            console.WriteLine("What would change that:");
            foreach (var advice in symbol.Advice)
            {
                console.WriteLine($"  {advice.Text} {advice.Place}: {advice.Effect}");
            }
        }

        console.WriteLine();
    }

    private static string VerdictLine(SymbolExplanation symbol)
    {
        var sum = symbol.Evidence.Sum(evidence => evidence.Weight);
        if (symbol.Verdict is { } verdict)
        {
            var role = verdict.Pseudonymous ? "pseudonymous" : verdict.Category.Role;
            var sure = verdict.Confidence == Confidence.Strong ? "sure" : "likely";
            var sums = Math.Abs(sum) >= Weights.Decisive ? "decided by one attribute" : FormattableString.Invariant($"{sum}, reported from {symbol.Needed}");
            return $"Customer data: {verdict.Category.Id} ({verdict.Category.Kind}, {role}); {sure} ({sums})";
        }

        return symbol.Evidence.IsEmpty
            ? "Not customer data: nothing speaks of it"
            : Math.Abs(sum) >= Weights.Decisive / 2 ? "Not customer data: one thing rules it out" : FormattableString.Invariant($"Not customer data: {sum}, reported from {symbol.Needed}");
    }

    private static string Weight(Evidence evidence) => Math.Abs(evidence.Weight) >= Weights.Decisive
        ? evidence.Weight > 0 ? "decides" : "rules out"
        : evidence.Weight.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
