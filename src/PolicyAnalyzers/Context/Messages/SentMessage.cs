using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>A call that sends a message about a survey.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">How a message names it: <c>SmtpClient.Send</c>.</param>
/// <param name="Evidence">Why it is about a survey, as the rest of a sentence: <c>its text says 'ankieta'</c>.</param>
/// <param name="Platform">The platform whose link it holds; null where it holds none.</param>
/// <param name="NoReply">An address in it that nobody reads; null where there is none.</param>
internal sealed record SentMessage(InvocationExpressionSyntax Call, string Method, string Evidence, string? Platform, string? NoReply);
