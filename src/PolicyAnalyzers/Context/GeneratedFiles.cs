using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Support;

namespace PolicyAnalyzers.Context;

/// <summary>
/// What a tool really writes: generators' output, anything below <c>obj</c>, and what the policy's globs name. An <c>auto-generated</c> header
/// alone proves nothing: it would be a way around every rule.
/// </summary>
internal sealed class GeneratedFiles
{
    private readonly ConcurrentDictionary<SyntaxTree, bool> known = new();
    private readonly ImmutableArray<Regex> globs;
    private readonly string? root;

    /// <summary>The globs of a policy (<c>**</c> any folders, <c>*</c> and <c>?</c> within one name), counted from the project's folder.</summary>
    public GeneratedFiles(ImmutableArray<string> globs, string? projectDirectory)
    {
        root = projectDirectory?.Replace('\\', '/').TrimEnd('/') + "/";
        var builder = ImmutableArray.CreateBuilder<Regex>(globs.Length);
        foreach (var glob in globs)
        {
            builder.Add(new Regex("(^|/)" + PathPattern.ToExpression(glob) + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
        }

        this.globs = builder.ToImmutable();
    }

    /// <summary>Whether every declaration of the symbol stands in generated files.</summary>
    public bool Declare(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree is { } tree && !Contains(tree))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a tool wrote this file.</summary>
    public bool Contains(SyntaxTree tree) => known.TryGetValue(tree, out var answer) ? answer : known.GetOrAdd(tree, IsGenerated(tree.FilePath));

    private bool IsGenerated(string path)
    {
        // The compiler roots the paths of what it reads. Generators' output is called assembly/generator/name, whatever the name ends with.
        // An `obj` above the project's folder is where somebody keeps the checkout.
        path = path.Replace('\\', '/');
        var relative = root is { Length: > 1 } && path.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? path.Substring(root.Length) : path;
        if (relative.IndexOf("/obj/", StringComparison.Ordinal) >= 0 || relative.StartsWith("obj/", StringComparison.Ordinal) || IsGeneratorOutput(path))
        {
            return true;
        }

        foreach (var glob in globs)
        {
            if (glob.IsMatch(relative))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGeneratorOutput(string path) => path.IndexOf('/') > 0 && path[1] != ':' && !Path.IsPathRooted(path);
}
