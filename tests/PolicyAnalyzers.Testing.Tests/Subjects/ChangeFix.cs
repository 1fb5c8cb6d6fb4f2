using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>A fix of TST001 with one action without "fix all"; what it changes is said by who derives from it.</summary>
public abstract class ChangeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TST001"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create("Change", token => ChangeAsync(context.Document, context.Diagnostics[0], token), "change"),
            Diagnostics(context));
        return Task.CompletedTask;
    }

    protected virtual ImmutableArray<Diagnostic> Diagnostics(CodeFixContext context) => context.Diagnostics;

    protected virtual Task<Solution> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
        => throw new NotSupportedException();
}
