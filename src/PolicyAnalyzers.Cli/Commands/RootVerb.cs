using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy</c> itself.</summary>
internal static class RootVerb
{
    /// <summary>The root with all verbs.</summary>
    public static RootCommand Create(ScanServices services)
    {
        var root = new RootCommand(
            "Finds customer data without a declared use and survey platforms outside of the governed client, in any C# solution as it is." + ExitCodeHelp())
        {
            ScanVerb.Create(services),
            BaselineVerb.Create(services),
            ApproveVerb.Create(services),
            ExportVerb.Create(services),
            ImportVerb.Create(),
            DiffVerb.Create(services),
            PackVerb.Create(services),
            InitVerb.Create(services),
            TestVerb.Create(services),
            ValidateVerb.Create(services),
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
