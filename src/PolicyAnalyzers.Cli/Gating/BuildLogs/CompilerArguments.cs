using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Cli.Gating.BuildLogs;

/// <summary>Takes a compiler's command line apart.</summary>
internal static class CompilerArguments
{
    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase) { ["csc"] = "C#", ["vbc"] = "VB", ["fsc"] = "F#" };

    /// <summary>The language of the compiler that a command line runs, and the arguments behind the compiler's own name, by its quoting rules; null where it runs none.</summary>
    public static (string Language, ImmutableArray<string> Arguments)? Of(string commandLine)
    {
        var parts = CommandLineParser.SplitCommandLineIntoArguments(commandLine, removeHashComments: false).ToImmutableArray();
        var compiler = parts.TakeWhile(part => LanguageOf(part) is null).Count();
        return compiler < parts.Length ? (LanguageOf(parts[compiler])!, parts[(compiler + 1)..]) : null;
    }

    private static string? LanguageOf(string part)
        => part.Length > 0 && part[0] is not '-' ? Languages.GetValueOrDefault(Path.GetFileNameWithoutExtension(part.Trim('"'))) : null;
}
