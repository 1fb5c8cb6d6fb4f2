using System.IO;
using PolicyAnalyzers.Cli.Testing;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Writes the run of a policy's tests in one format.</summary>
internal interface ITestOutput
{
    /// <summary>Writes all of <paramref name="run"/>.</summary>
    void Write(TestRun run, TextWriter writer);
}
