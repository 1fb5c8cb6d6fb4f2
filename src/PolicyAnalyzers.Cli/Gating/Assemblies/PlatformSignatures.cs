using System;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>By what metadata shows that it reaches a survey platform: names of its API, and texts with its hosts, from the catalogue and from the policy.</summary>
internal sealed class PlatformSignatures
{
    private readonly ImmutableArray<(SymbolReference Symbol, PlatformTarget Platform)> _symbols;
    private readonly PlatformTexts _texts;

    /// <summary>The signatures under a policy.</summary>
    public PlatformSignatures(PolicyDocument policy)
    {
        _texts = PlatformTexts.Of(policy);
        _symbols =
        [
            .. VendorCatalogue.Platforms.SelectMany(known => known.Namespaces.Select(space =>
                (new SymbolReference("N:" + space.Name, null, default), new PlatformTarget(known.Id, known.Name)))),
            .. policy.SurveyPolicy.Platforms.SelectMany(card => card.Symbols.Select(symbol => (symbol, new PlatformTarget(card.Id, card.Title)))),
        ];
    }

    /// <summary>The platform to which a type belongs; null where it belongs to none.</summary>
    /// <param name="type">Full name of the type, nested types with a dot.</param>
    /// <param name="assembly">The assembly that holds it.</param>
    public PlatformTarget? OfType(string type, string assembly)
    {
        foreach (var (symbol, platform) in _symbols)
        {
            if (symbol.Id[0] is 'N' or 'T' && IsOrIsInside(type, symbol.Id) && IsIn(symbol, assembly))
            {
                return platform;
            }
        }

        return null;
    }

    /// <summary>The platform to which a member belongs whose type belongs to none.</summary>
    public PlatformTarget? OfMember(string type, string member, string assembly)
    {
        foreach (var (symbol, platform) in _symbols)
        {
            if (symbol.Id[0] is not ('N' or 'T') && IsIn(symbol, assembly) && IsMember(symbol.Id, type, member))
            {
                return platform;
            }
        }

        return null;
    }

    /// <summary>The platform that a text names, and how: by a host, a path or a link, encoded or not, or by a name of its API, as reflection asks for it.</summary>
    public (PlatformTarget Platform, string Shown)? OfText(string text)
    {
        foreach (var (symbol, platform) in _symbols)
        {
            if (symbol.Id[0] is 'N' or 'T' && symbol.Id.Contains('.', StringComparison.Ordinal) && IsOrIsInside(text, symbol.Id))
            {
                return (platform, symbol.Id[2..]);
            }
        }

        return _texts.MayName(text) && _texts.Find(text) is [{ } hit, ..] ? (hit.Platform, hit.Shown) : null;
    }

    private static bool IsIn(SymbolReference symbol, string assembly) => symbol.Assembly is null || symbol.Assembly.Equals(assembly, StringComparison.OrdinalIgnoreCase);

    // Behind the id's kind and colon.
    private static bool IsOrIsInside(string name, string id)
    {
        var length = id.Length - 2;
        return name.Length >= length && string.CompareOrdinal(name, 0, id, 2, length) == 0 && (name.Length == length || name[length] is '.' or ',' or '+' or '`');
    }

    // A property's or an event's accessors bear its name behind a prefix.
    private static bool IsMember(string id, string type, string member)
    {
        var name = id[2..].Split('(', '`')[0];
        if (name.LastIndexOf('.') is not (> 0 and var dot) || name[..dot] != type)
        {
            return false;
        }

        var own = name[(dot + 1)..].Replace("#ctor", ".ctor", StringComparison.Ordinal);
        return member == own || (member.IndexOf('_', StringComparison.Ordinal) is >= 0 and var bar && member[(bar + 1)..] == own);
    }
}
