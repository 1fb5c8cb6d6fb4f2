using System.IO;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Writes the result of a scan in one format.</summary>
internal interface IOutput
{
    /// <summary>Writes all of <paramref name="result"/>.</summary>
    void Write(ScanResult result, TextWriter writer);
}
