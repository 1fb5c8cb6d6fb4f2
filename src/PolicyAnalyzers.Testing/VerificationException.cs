using System;

namespace PolicyAnalyzers.Testing;

/// <summary>A test's expectations were not met, or the test itself is set up wrongly. The message says which, and what to paste.</summary>
public sealed class VerificationException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public VerificationException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What differs, and what to paste.</param>
    public VerificationException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">What differs, and what to paste.</param>
    /// <param name="innerException">What a tested analyzer, generator or code fix threw.</param>
    public VerificationException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
