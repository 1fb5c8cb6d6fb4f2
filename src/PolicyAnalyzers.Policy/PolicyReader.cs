namespace PolicyAnalyzers.Policy;

/// <summary>Reads a policy file. Never throws; every fault is a <see cref="PolicyProblem"/> with its place.</summary>
public static class PolicyReader
{
    /// <summary>Reads a policy from text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    public static PolicyReadResult Read(string text, string path) => throw new System.NotSupportedException();

    /// <summary>Reads a policy from the bytes of a file: says what text can no longer tell (not UTF-8, binary, too large).</summary>
    public static PolicyReadResult Read(byte[] bytes, string path) => throw new System.NotSupportedException();

    /// <summary>The policy that comes with the analyzers: no purposes, everything advisory.</summary>
    public static Model.PolicyDocument BuiltIn => throw new System.NotSupportedException();
}
