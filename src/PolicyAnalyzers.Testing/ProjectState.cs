using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing;

/// <summary>The files and references of one project under test. Files may hold markup, additional files too.</summary>
public class ProjectState
{
    internal ProjectState(string name, string filePathPrefix)
    {
        Name = name;
        FilePathPrefix = filePathPrefix;
        Sources = new SourceFileList(filePathPrefix);
    }

    /// <summary>The project's name, and its assembly's name unless <see cref="AssemblyName"/> is set.</summary>
    public string Name { get; }

    /// <summary>The assembly's name.</summary>
    public string AssemblyName { get => field ?? Name; set; }

    /// <summary>Source files.</summary>
    public SourceFileList Sources { get; }

    /// <summary>What the source generators under test are expected to add.</summary>
    public SourceFileCollection GeneratedSources { get; } = [];

    /// <summary>Files given to the compiler as additional files, such as <c>policy.yaml</c>.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>
    /// Files such as <c>/0/.editorconfig</c> or <c>/0/.globalconfig</c>. MSBuild's values reach analyzers in this way:
    /// <c>is_global = true</c>, then <c>build_property.Name = value</c>; for the metadata of an additional file a section
    /// <c>[/0/policy.yaml]</c> with <c>build_metadata.AdditionalFiles.Name = value</c>.
    /// </summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>References beside the framework's.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Names of projects in <see cref="SolutionState.AdditionalProjects"/> that this project references.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>What is compiled: a library unless set, or a program with <see cref="OutputKind.ConsoleApplication"/>.</summary>
    public OutputKind? OutputKind { get; set; }

    internal string FilePathPrefix { get; }
}
