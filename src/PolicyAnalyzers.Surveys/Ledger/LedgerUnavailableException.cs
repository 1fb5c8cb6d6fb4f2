using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>The ledger did not answer, or could not be written. Whoever decides refuses.</summary>
public sealed class LedgerUnavailableException : Exception
{
    /// <summary>For a cause that is named.</summary>
    /// <param name="message">What is wrong and what to do about it; no identifier.</param>
    /// <param name="cause">What the store said.</param>
    public LedgerUnavailableException(string message, Exception? cause)
        : base(message, cause)
    {
    }

    /// <summary>For a cause that is named.</summary>
    public LedgerUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>For no named cause.</summary>
    public LedgerUnavailableException()
    {
    }
}
