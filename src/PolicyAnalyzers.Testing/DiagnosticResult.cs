using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing;

/// <summary>One diagnostic that a test expects. Every <c>With…</c> method returns a changed copy; lines and columns are counted from 1.</summary>
public readonly struct DiagnosticResult
{
    private readonly ImmutableArray<DiagnosticLocation> _spans;

    /// <summary>Expects a diagnostic with any message.</summary>
    /// <param name="id">The diagnostic's id.</param>
    /// <param name="severity">Its severity after configuration.</param>
    public DiagnosticResult(string id, DiagnosticSeverity severity) : this()
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a diagnostic with the descriptor's id, default severity and message; a message with placeholders needs <see cref="WithArguments"/>.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor) : this()
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Id = descriptor.Id;
        Severity = descriptor.DefaultSeverity;
        MessageFormat = descriptor.MessageFormat;
    }

    /// <summary>Expected locations: none for a diagnostic without a location; else its location, then its additional locations.</summary>
    public ImmutableArray<DiagnosticLocation> Spans
    {
        get => _spans.IsDefault ? [] : _spans;
        private init => _spans = value;
    }

    /// <summary>Expected severity, after configuration.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; private init; }

    /// <summary>Expected id.</summary>
    public string Id { get; private init; }

    /// <summary>The message's form with placeholders, when it came from a descriptor or from <see cref="WithMessageFormat"/>.</summary>
    public LocalizableString? MessageFormat { get; private init; }

    /// <summary>Values for the placeholders of <see cref="MessageFormat"/>.</summary>
    public ImmutableArray<object?> MessageArguments { get; private init; }

    /// <summary>Whether the diagnostic is expected to have a location.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>Expected message, or null where any message will do.</summary>
    /// <exception cref="VerificationException">The message has placeholders for which no arguments were given.</exception>
    public string? Message => AnyMessage ? null : ExactMessage ?? FormattedMessage();

    private string? ExactMessage { get; init; }

    private bool AnyMessage { get; init; }

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects another severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Says what is not compared.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    /// <summary>Gives the values for the placeholders of the message.</summary>
    public DiagnosticResult WithArguments(params object?[] arguments) => this with { MessageArguments = [.. arguments] };

    /// <summary>Expects this very message; null accepts any.</summary>
    public DiagnosticResult WithMessage(string? message) => this with { ExactMessage = message, AnyMessage = message is null };

    /// <summary>Expects a message of this form.</summary>
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };

    /// <summary>Expects no location.</summary>
    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    /// <summary>Adds a location in the default file by its start.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    /// <summary>Adds a location by its start.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column)
        => WithLocation(path, new LinePosition(line - 1, column - 1));

    /// <summary>Adds a location by its start, counted from 0.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location)
        => Append(new FileLinePositionSpan(path, location, location), DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Adds the location marked <c>{|#markupKey:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    /// <summary>Adds the location marked <c>{|#markupKey:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var key = new LinePosition(0, markupKey);
        return Append(new FileLinePositionSpan("", key, key), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    /// <summary>Adds a location in the default file by its start and its end (behind the last character).</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan("", startLine, startColumn, endLine, endColumn);

    /// <summary>Adds a location by its start and its end (behind the last character).</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(new FileLinePositionSpan(path, new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)));

    /// <summary>Adds a location.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span) => Append(span, DiagnosticLocationOptions.None);

    /// <summary>Adds a location.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => Append(span, options);

    internal DiagnosticResult WithSpans(ImmutableArray<DiagnosticLocation> spans) => this with { Spans = spans };

    private DiagnosticResult Append(FileLinePositionSpan span, DiagnosticLocationOptions options)
        => this with { Spans = Spans.Add(new DiagnosticLocation(span, options)) };

    private string? FormattedMessage()
    {
        if (MessageFormat?.ToString(CultureInfo.InvariantCulture) is not { } format)
        {
            return null;
        }

        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, [.. MessageArguments.IsDefault ? [] : MessageArguments]);
        }
        catch (FormatException)
        {
            throw new VerificationException(
                $"The message of {Id}, \"{format}\", needs more arguments. Add WithArguments(…), WithMessage(\"…\"), or WithMessage(null) to accept any.");
        }
    }
}
