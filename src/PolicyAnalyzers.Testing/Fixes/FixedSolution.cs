using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Testing.Hosting;
using PolicyAnalyzers.Testing.Verification;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>Takes over what an action changed as an editor does after saving: as text.</summary>
internal sealed class FixedSolution(CodeActionValidationMode validation, TestPlan plan)
{
    /// <summary>Gives every changed document the tree that its text parses to, and every new one a path.</summary>
    public async Task<Solution> ReloadAsync(Solution before, Solution changed, CodeAction action, CancellationToken cancellationToken)
    {
        var result = changed;
        foreach (var document in changed.Projects.SelectMany(project => project.Documents))
        {
            if (ReferenceEquals(before.GetDocument(document.Id), document))
            {
                continue;
            }

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var path = FilePaths.Of(document, ProjectOf(document.Project, plan).State.FilePathPrefix);
            await ValidateAsync(document, action, path, cancellationToken).ConfigureAwait(false);
            var loader = TextLoader.From(TextAndVersion.Create(text, VersionStamp.Create(), path));
            result = result.WithDocumentFilePath(document.Id, path)
                .WithDocumentTextLoader(document.Id, loader, PreservationMode.PreserveValue);
        }

        return result;
    }

    /// <summary>In what the files of a solution differ from a plan; empty if they do not.</summary>
    public static async Task<string> DifferencesAsync(Solution solution, TestPlan plan, CancellationToken cancellationToken)
    {
        var differences = "";
        foreach (var project in solution.Projects)
        {
            var expected = ProjectOf(project, plan);
            var found = new List<TestFile>();
            foreach (var document in project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                found.Add(new TestFile(FilePaths.Of(document, expected.State.FilePathPrefix), text));
            }

            differences += FileReport.Differences([.. expected.InputFiles], [.. found]);
        }

        return differences;
    }

    private static TestProject ProjectOf(Project project, TestPlan plan)
        => plan.Projects.Single(candidate => candidate.State.Name == project.Name);

    private async Task ValidateAsync(Document document, CodeAction action, string path, CancellationToken cancellationToken)
    {
        if (validation == CodeActionValidationMode.None
            || await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } built)
        {
            return;
        }

        var parsed = CSharpSyntaxTree.ParseText(
            await built.GetTextAsync(cancellationToken).ConfigureAwait(false), (CSharpParseOptions)built.Options, path, cancellationToken);
        var agrees = validation == CodeActionValidationMode.Full
            ? parsed.IsEquivalentTo(built)
            : SyntaxFactory.AreEquivalent(parsed, built, topLevel: false);
        if (!agrees)
        {
            throw new VerificationException(
                $"\"{action.Title}\" builds a tree for {path} that its own text does not parse to, for instance a dotted name in one identifier token:\n{built}");
        }
    }
}
