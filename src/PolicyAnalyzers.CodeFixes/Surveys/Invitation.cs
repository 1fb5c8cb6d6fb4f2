using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>A call of the governed client that invites whom the platform's call would have invited.</summary>
/// <param name="Method">The client's method.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Categories">The data that the platform's call passed, and that are passed on or stand behind the channel.</param>
/// <param name="Channel">How the person is asked; null where the client asks for no channel.</param>
internal sealed record Invitation(IMethodSymbol Method, ArgumentListSyntax Arguments, IReadOnlyCollection<string> Categories, string? Channel);
