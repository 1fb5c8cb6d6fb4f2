using System.CommandLine;
using System.IO;
using PolicyAnalyzers.Cli.Explaining;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Output.Explanations;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy explain</c>.</summary>
internal static class ExplainVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var what = new Argument<string>("symbol")
        {
            Description = "What to explain: Customer.Phone, a type (all that it holds), Type.Method.parameter, a documentation id (P:Contoso.Customer.Phone), or a place (Customer.cs:12).",
            HelpName = "symbol|file:line",
        };
        var target = new TargetSymbols();
        var format = new Option<string>("--format")
        {
            Description = "text: for a person; json: a stable shape for programs.",
            DefaultValueFactory = _ => OutputFormats.Text,
            HelpName = $"{OutputFormats.Text}|{OutputFormats.Json}",
        };
        format.AcceptOnlyFromAmong(OutputFormats.Text, OutputFormats.Json);
        var output = OutputFile.Option();
        var command = new Command(
            "explain",
            "Says why something counts as customer data, or why it does not: what speaks for and against it, with weights, what is declared of it, and what one could write to change that. Builds the target as scan does.")
        {
            what,
        };
        target.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output);
            OutputFile.RequireFolder(file);
            var query = SymbolQuery.Parse(parsed.GetValue(what)!);
            var request = target.Read(parsed, ignoreBaseline: false);
            var result = await services.Progress.RunAsync(progress => Explainer.ExplainAsync(query, request, services.Analyzers, progress, cancellation)).ConfigureAwait(false);
            using var text = new StringWriter();
            if (parsed.GetValue(format) == OutputFormats.Json)
            {
                ExplanationJson.Write(result, text);
            }
            else
            {
                new ExplanationText(file is null ? services.Layout : TextLayout.Plain).Write(result, text);
            }

            await OutputFile.WriteAsync(text.ToString(), file, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
            foreach (var remark in result.Remarks)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(remark).ConfigureAwait(false);
            }

            return ExitCodes.Clean;
        });
        return command;
    }
}
