using System.CommandLine;
using PolicyAnalyzers.Cli.Pages;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy export page</c>.</summary>
internal static class ExportPageVerb
{
    private const string Html = "html";
    private const string Markdown = "markdown";

    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var policy = PolicyInput.Argument();
        var format = new Option<string>("--format")
        {
            Description = "html: one file that needs nothing else; markdown: CommonMark with tables.",
            DefaultValueFactory = _ => Html,
            HelpName = $"{Html}|{Markdown}",
        };
        format.AcceptOnlyFromAmong(Html, Markdown);
        var output = OutputFile.Option();
        var day = new DayOption();
        var command = new Command("page", "Writes the policy as a document that is read, approved and published.")
        {
            policy,
            format,
            output,
        };
        day.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            OutputFile.RequireFolder(parsed.GetValue(output));
            var page = PolicyPage.Render(
                PolicyInput.Read(parsed.GetValue(policy)!),
                day.Of(parsed, services.Clock),
                parsed.GetValue(format) == Html ? PageFormat.Html : PageFormat.Markdown);
            await OutputFile.WriteAsync(page, parsed.GetValue(output), parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }
}
