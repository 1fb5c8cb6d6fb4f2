using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Something that is wrong at a place of a file.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong and why it matters; one sentence without a final stop.</param>
/// <param name="Remedy">What to write; one sentence without a final stop.</param>
/// <param name="Span">The place.</param>
internal sealed record Problem(string Rule, Severity Severity, string Message, string Remedy, SourceSpan Span)
{
    /// <summary>Message and remedy as two sentences.</summary>
    public string Text => Message.EndsWith('?') ? $"{Message} {Remedy}." : Remedy.EndsWith('?') ? $"{Message}. {Remedy}" : $"{Message}. {Remedy}.";

    /// <summary>A fault of a policy's content.</summary>
    public static Problem Of(ContentFault fault) =>
        new(fault.Rule.Id, fault.IsAdvice ? Severity.Advice : Severity.Warning, fault.Message, fault.Remedy, fault.Span);

    /// <summary>A fault that the reader of a file found.</summary>
    public static Problem Of(PolicyProblem fault) => new(fault.Id, Severity.Error, fault.Message, fault.Remedy, fault.Span);
}
