using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Constants;

/// <summary>Turns the ids of a policy into C# identifiers.</summary>
internal static class ConstantNames
{
    /// <summary>Names that a static class cannot give to a constant without hiding a member of <see cref="object"/>.</summary>
    private static readonly ImmutableHashSet<string> MembersOfObject =
        ImmutableHashSet.Create("Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");

    /// <summary>Names for the constants of one class.</summary>
    /// <param name="className">The class, whose own name no member may have.</param>
    /// <param name="ids">Distinct ids.</param>
    /// <returns>A distinct name for every id. It depends on the ids alone, never on their order: a constant that quietly came to mean another
    /// id would be worse than one that is gone, so ids whose names would be equal are all told apart by a part of their hash.</returns>
    public static ImmutableDictionary<string, string> For(string className, IEnumerable<string> ids)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(System.StringComparer.Ordinal);
        foreach (var sameName in ids.GroupBy(id => Identifier(className, id), System.StringComparer.Ordinal))
        {
            var alone = sameName.Take(2).Count() == 1;
            foreach (var id in sameName)
            {
                names.Add(id, alone ? sameName.Key : sameName.Key + "_" + ShortHash(id));
            }
        }

        return names.ToImmutable();
    }

    /// <summary>A namespace that C# accepts: what no identifier may hold becomes <c>_</c>, keywords are escaped.</summary>
    public static string Namespace(string text) => string.Join(".", text.Split('.').Where(part => part.Length > 0).Select(NamespacePart));

    private static string NamespacePart(string part)
    {
        var name = new StringBuilder();
        foreach (var character in part)
        {
            name.Append(IsPart(character) ? character : '_');
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        return SyntaxFacts.GetKeywordKind(name.ToString()) == SyntaxKind.None ? name.ToString() : "@" + name;
    }

    private static string Identifier(string className, string id)
    {
        var name = new StringBuilder();
        var startsWord = true;
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] < 0x80 && !char.IsLetterOrDigit(id[i]))
            {
                startsWord = true;
            }
            else if (IsPart(id[i]))
            {
                name.Append(startsWord ? char.ToUpperInvariant(id[i]) : id[i]);
                startsWord = false;
            }
            else
            {
                // An emoji, say: its code point is the only name for it.
                var isPair = char.IsSurrogatePair(id, i);
                name.Append('U').Append((isPair ? char.ConvertToUtf32(id, i) : id[i]).ToString("X4", CultureInfo.InvariantCulture));
                i += isPair ? 1 : 0;
                startsWord = true;
            }
        }

        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        // Capital letters keep clear of keywords; scripts without them have none.
        var isTaken = name.ToString() == className || MembersOfObject.Contains(name.ToString());
        return isTaken ? name.Append('_').ToString() : name.ToString();
    }

    /// <summary>Invisible format characters are part of an identifier for the compiler, which then compares as if they were not there.</summary>
    private static bool IsPart(char character) =>
        SyntaxFacts.IsIdentifierPartCharacter(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format;

    private static string ShortHash(string id)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(id));
        return string.Concat(hash.Take(4).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
