using System;
using System.CommandLine;
using System.IO;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>The policy that a verb is told to read.</summary>
internal static class PolicyInput
{
    /// <summary>The argument.</summary>
    public static Argument<string> Argument() => new("policy")
    {
        Description = "Policy file, folder with policy.yaml in it, or policy package (.nupkg).",
        HelpName = "POLICY",
    };

    /// <summary>The file that the argument names.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string PathOf(string argument)
    {
        var file = Directory.Exists(argument) ? Path.Combine(argument, "policy.yaml") : argument;
        return File.Exists(file) ? file : throw new UsageException($"The policy file '{file}' does not exist.");
    }

    /// <summary>The policy.</summary>
    /// <exception cref="UsageException">There is none, or it has faults: each with file, line, column and remedy.</exception>
    public static PolicyDocument Read(string argument) => PolicySources.Read(argument).Document;

    /// <summary>The policy that reading gave.</summary>
    /// <exception cref="UsageException">It gave faults.</exception>
    public static PolicyDocument Sound(PolicyReadResult result) =>
        result.Document ?? throw PolicyFaults.Refuse(result.Problems);

    /// <summary>The content of a file.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static byte[] ReadBytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {fault.Message}");
        }
    }
}
