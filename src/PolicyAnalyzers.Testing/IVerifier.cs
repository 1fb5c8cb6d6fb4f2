using System.Diagnostics.CodeAnalysis;

namespace PolicyAnalyzers.Testing;

/// <summary>The assertions that a callback such as <c>CodeFixTest.CodeActionVerifier</c> may use; every failure is a <see cref="VerificationException"/>.</summary>
public interface IVerifier
{
    /// <summary>Fails unless both values are equal.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Fails unless the condition holds.</summary>
    void True([DoesNotReturnIf(false)] bool assert, string? message = null);

    /// <summary>Fails if the condition holds.</summary>
    void False([DoesNotReturnIf(true)] bool assert, string? message = null);

    /// <summary>Fails.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);
}
