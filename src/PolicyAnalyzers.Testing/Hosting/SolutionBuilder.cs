using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>Makes a Roslyn solution from a plan.</summary>
internal sealed class SolutionBuilder(
    CompilationOptions compilationOptions, ParseOptions parseOptions, IReadOnlyList<Func<Solution, ProjectId, Solution>> transforms)
{
    public Solution Build(Workspace workspace, TestPlan plan)
    {
        var ids = plan.Projects.ToDictionary(project => project.State.Name, project => ProjectId.CreateNewId(project.State.Name));
        var solution = plan.Projects.Aggregate(workspace.CurrentSolution, (current, project) => AddProject(current, project, ids));
        foreach (var project in plan.Projects)
        {
            foreach (var name in project.State.AdditionalProjectReferences)
            {
                var target = ids.TryGetValue(name, out var id)
                    ? id
                    : throw new VerificationException($"Project {project.State.Name} references {name}, which AdditionalProjects does not hold.");
                solution = solution.AddProjectReference(ids[project.State.Name], new ProjectReference(target));
            }
        }

        foreach (var id in plan.Projects.Select(project => ids[project.State.Name]))
        {
            solution = transforms.Aggregate(solution, (current, transform) => transform(current, id));
        }

        return solution;
    }

    private Solution AddProject(Solution solution, TestProject project, Dictionary<string, ProjectId> ids)
    {
        var id = ids[project.State.Name];
        var options = project.State.OutputKind is { } kind ? compilationOptions.WithOutputKind(kind) : compilationOptions;
        var info = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.State.Name,
            project.State.AssemblyName,
            LanguageNames.CSharp,
            compilationOptions: options,
            parseOptions: parseOptions,
            metadataReferences: FrameworkReferences.All.AddRange(project.State.AdditionalReferences));
        return solution.AddProject(info)
            .AddDocuments(Documents(id, project.Sources))
            .AddAdditionalDocuments(Documents(id, project.AdditionalFiles))
            .AddAnalyzerConfigDocuments(Documents(id, project.ConfigFiles));
    }

    private static ImmutableArray<DocumentInfo> Documents(ProjectId project, ImmutableArray<TestFile> files)
        => [.. files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(project, file.Path),
            Path.GetFileName(file.Path),
            loader: TextLoader.From(TextAndVersion.Create(file.Content, VersionStamp.Default, file.Path)),
            filePath: file.Path))];
}
