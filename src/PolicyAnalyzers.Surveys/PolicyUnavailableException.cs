using System;

namespace PolicyAnalyzers.Surveys;

/// <summary>The policy cannot be read, or has a fault. Nobody is contacted until it is put right.</summary>
public sealed class PolicyUnavailableException : Exception
{
    /// <summary>For a cause that is named.</summary>
    /// <param name="message">What is wrong, with file, line and column, and what to do about it.</param>
    /// <param name="cause">What the system said.</param>
    public PolicyUnavailableException(string message, Exception? cause)
        : base(message, cause)
    {
    }

    /// <summary>For a cause that is named.</summary>
    public PolicyUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>For no named cause.</summary>
    public PolicyUnavailableException()
    {
    }
}
