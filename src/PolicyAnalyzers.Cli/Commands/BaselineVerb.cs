using System.CommandLine;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy baseline</c>.</summary>
internal static class BaselineVerb
{
    /// <summary>The verb with what it can do.</summary>
    public static Command Create(ScanServices services)
        => new("baseline", "Keeps the list of findings that were there on the first day, so that only new ones are shown.")
        {
            BaselineCreateVerb.Create(services),
        };
}
