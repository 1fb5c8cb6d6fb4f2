using System.CommandLine;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy export</c>.</summary>
internal static class ExportVerb
{
    /// <summary>The verb with what it can do.</summary>
    public static Command Create(ScanServices services)
        => new("export", "Writes a policy for people and other programs: as a page, as tables, as the record of processing activities.")
        {
            ExportPageVerb.Create(services),
            ExportTablesVerb.Csv(),
            ExportTablesVerb.Xlsx(),
        };
}
