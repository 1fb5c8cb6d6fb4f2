using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>The policy that a project gives its own compiler: what developers see in the editor.</summary>
/// <param name="Id">The policy's id.</param>
/// <param name="Version">Its version.</param>
internal sealed record OwnPolicy(string Id, string Version)
{
    /// <summary>The policy among the files of a build; null where it has none, or one that cannot be read.</summary>
    public static OwnPolicy? Of(AnalyzerOptions build)
    {
        var file = PolicyFiles.Among(build.AdditionalFiles, build.AnalyzerConfigOptionsProvider).Policies.FirstOrDefault();
        return file?.GetText(CancellationToken.None) is { } text && PolicyReader.Read(text.ToString(), file.Path).Document is { } document
            ? new OwnPolicy(document.Identity.Id, document.Identity.Version)
            : null;
    }
}
