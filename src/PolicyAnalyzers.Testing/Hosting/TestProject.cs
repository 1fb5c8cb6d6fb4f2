using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>A project whose files are without markup.</summary>
/// <param name="State">Names, references and kind of output.</param>
/// <param name="Sources">Source files.</param>
/// <param name="AdditionalFiles">Additional files.</param>
/// <param name="ConfigFiles">Analyzer configuration.</param>
/// <param name="GeneratedSources">What generators are expected to add.</param>
internal sealed record TestProject(
    ProjectState State,
    ImmutableArray<TestFile> Sources,
    ImmutableArray<TestFile> AdditionalFiles,
    ImmutableArray<TestFile> ConfigFiles,
    ImmutableArray<TestFile> GeneratedSources)
{
    public IEnumerable<TestFile> InputFiles => Sources.Concat(AdditionalFiles).Concat(ConfigFiles);

    public IEnumerable<TestFile> MarkableFiles => InputFiles.Concat(GeneratedSources);
}
