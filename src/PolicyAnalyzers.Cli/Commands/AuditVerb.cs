using System.CommandLine;
using System.CommandLine.Help;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy audit</c>.</summary>
internal static class AuditVerb
{
    /// <summary>The verb, with what can be done to an audit trail.</summary>
    public static Command Create(ScanServices services)
    {
        var command = new Command("audit", "Reads the audit trail of the governed survey client: verifies it, exports it, and answers why somebody was contacted, or not.")
        {
            AuditVerifyVerb.Create(services),
            AuditExportVerb.Create(services),
            AuditWhyVerb.Create(services),
        };
        command.SetAction(parsed =>
        {
            new HelpAction().Invoke(parsed);
            return ExitCodes.UsageOrBadPolicy;
        });
        return command;
    }
}
