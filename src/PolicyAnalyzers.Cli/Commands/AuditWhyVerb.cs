using System;
using System.CommandLine;
using PolicyAnalyzers.Cli.Auditing;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy audit why</c>.</summary>
internal static class AuditWhyVerb
{
    private static readonly string[] Formats = ["text", "json"];

    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var input = new AuditInput();
        var person = new Option<string>("--person") { Description = "The person's id, as the service knows it. '-' reads it from standard input, so that it stands in no history of commands.", HelpName = "ID", Required = true };
        var survey = new Option<string?>("--survey") { Description = "Only this survey.", HelpName = "ID" };
        var format = new Option<string>("--format") { Description = "text: one sentence for each event; json: a stable shape for programs.", DefaultValueFactory = _ => Formats[0], HelpName = string.Join('|', Formats) };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("why", "Answers a person who asks \"why was I contacted, or not?\": every decision, with the clause of the policy that it rests on.") { person, survey, format };
        input.AddTo(command);
        command.SetAction((parsed, cancellation) => input.WithAsync(parsed, services.Clock, async source =>
        {
            var id = parsed.GetValue(person) is var given and not "-" ? given! : await Console.In.ReadLineAsync(cancellation).ConfigureAwait(false) ?? "";
            var rows = await source.OfPersonAsync(id.Trim(), parsed.GetValue(survey), cancellation).ConfigureAwait(false);
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(format) == "json")
            {
                await output.WriteLineAsync(WhyJson.Of(rows)).ConfigureAwait(false);
            }
            else
            {
                foreach (var row in rows)
                {
                    await output.WriteLineAsync(WhySentences.Line(row)).ConfigureAwait(false);
                }
            }

            await error.WriteLineAsync(rows.Count == 0
                ? "No row is about this person: nobody tried to contact them, the id is another one, or the rows were erased or pruned."
                : $"{Count.Of(rows.Count, "event", "events")}.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }));
        return command;
    }
}
