namespace PolicyAnalyzers.Policy;

/// <summary>Where a value stands in the file that it was read from.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character, from 1.</param>
/// <param name="EndLine">Line behind the last character, from 1.</param>
/// <param name="EndColumn">Column behind the last character, from 1.</param>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file: where a fault of the file as a whole is reported.</summary>
    public static SourceSpan FileStart { get; } = new(0, 0, 1, 1, 1, 1);
}
