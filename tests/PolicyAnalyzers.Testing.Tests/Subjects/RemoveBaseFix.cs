using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>Removes the list of bases in which the compiler does not find a type.</summary>
public sealed class RemoveBaseFix : ChangeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0246"];

    protected override async Task<Solution> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        var bases = root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<BaseListSyntax>().First();
        var text = (await document.GetTextAsync(cancellationToken)).Replace(bases.FullSpan, " ");
        return document.WithText(text).Project.Solution;
    }
}
