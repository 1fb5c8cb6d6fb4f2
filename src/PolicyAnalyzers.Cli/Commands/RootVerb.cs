using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy</c> itself.</summary>
internal static class RootVerb
{
    /// <summary>The root with all verbs: first what looks at code, then the life of a policy in its order.</summary>
    public static RootCommand Create(ScanServices services)
    {
        var root = new RootCommand(
            "Finds customer data without a declared use and survey platforms outside of the governed client, in any C# solution as it is. "
            + "Begins, checks, tests, compares, approves and packs the policies that say what is allowed." + ExitCodeHelp())
        {
            ScanVerb.Create(services),
            GateVerb.Create(services),
            ExplainVerb.Create(services),
            BaselineVerb.Create(services),
            InitVerb.Create(services),
            ValidateVerb.Create(services),
            TestVerb.Create(services),
            DiffVerb.Create(services),
            ApproveVerb.Create(services),
            PackVerb.Create(services),
            RevertVerb.Create(services),
            ExportVerb.Create(services),
            ImportVerb.Create(),
            RequestVerb.Create(services),
            AuditVerb.Create(services),
        };

        // Zero would tell a script that something was examined.
        root.SetAction(parsed =>
        {
            new HelpAction().Invoke(parsed);
            return ExitCodes.UsageOrBadPolicy;
        });
        return root;
    }

    private static string ExitCodeHelp()
        => Environment.NewLine + Environment.NewLine + "Exit codes:" + string.Concat(ExitCodes.Table.Select(row => $"{Environment.NewLine}  {row.Code,2}  {row.Meaning}"));
}
