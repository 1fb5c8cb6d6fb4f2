using System.IO;
using PolicyAnalyzers.Policy.Tests.Generated;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>The policy of the sample.</summary>
internal static class SamplePolicy
{
    public static string Text { get; } = File.ReadAllText(Repository.File("docs/samples/Contoso.CustomerData/policy.yaml"));
}
