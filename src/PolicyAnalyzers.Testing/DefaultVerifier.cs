using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PolicyAnalyzers.Testing;

/// <summary>Assertions that depend on no test framework.</summary>
public sealed class DefaultVerifier : IVerifier
{
    /// <inheritdoc/>
    public void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Fail($"{message ?? "Values differ."}\nExpected: {expected}\nFound:    {actual}");
        }
    }

    /// <inheritdoc/>
    public void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
        {
            Fail(message ?? "The condition does not hold.");
        }
    }

    /// <inheritdoc/>
    public void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
        {
            Fail(message ?? "The condition holds and should not.");
        }
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    public void Fail(string? message = null) => throw new VerificationException(message ?? "Verification failed.");
}
