using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>By what metadata shows that it reaches a survey platform: names of its API and its hosts, from the catalogue and from the policy.</summary>
internal sealed partial class PlatformSignatures
{
    private readonly ImmutableArray<(SymbolReference Symbol, Platform Platform)> _symbols;
    private readonly ImmutableArray<(string Host, Platform Platform)> _hosts;

    /// <summary>The signatures under a policy.</summary>
    public PlatformSignatures(PolicyDocument policy)
    {
        var cards = policy.SurveyPolicy.Platforms;
        _symbols =
        [
            .. PlatformCatalogue.Platforms.Select(known => (new SymbolReference("N:" + known.Namespace, null, default), new Platform(known.Id, known.Title, cards.Find(known.Id)))),
            .. cards.SelectMany(card => card.Symbols.Select(symbol => (symbol, new Platform(card.Id, card.Title, card)))),
        ];
        _hosts = [.. cards.SelectMany(card => card.Hosts.Select(host => (host.Value, new Platform(card.Id, card.Title, card))))];
    }

    /// <summary>The platform to which a type belongs; null where it belongs to none.</summary>
    /// <param name="type">Full name of the type, nested types with a dot.</param>
    /// <param name="assembly">The assembly that holds it.</param>
    public Platform? OfType(string type, string assembly) => _symbols
        .FirstOrDefault(known => IsIn(known.Symbol, assembly) && known.Symbol.Id[0] is 'N' or 'T' && IsOrIsInside(type, known.Symbol.Id[2..])).Platform;

    /// <summary>The platform to which a member belongs whose type belongs to none.</summary>
    public Platform? OfMember(string type, string member, string assembly) => _symbols
        .FirstOrDefault(known => IsIn(known.Symbol, assembly) && known.Symbol.Id[0] is 'M' or 'P' or 'F' or 'E' && IsMember(known.Symbol.Id[2..], type, member)).Platform;

    /// <summary>The platform that a string names: by a host, or by a name of its API, as reflection asks for it.</summary>
    public Platform? OfText(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var known in _symbols.Where(known => known.Symbol.Id[0] is 'N' or 'T'))
        {
            if (IsOrIsInside(text, known.Symbol.Id[2..]) && known.Symbol.Id.Contains('.', StringComparison.Ordinal))
            {
                return known.Platform;
            }
        }

        foreach (Match match in Host().Matches(text))
        {
            var host = _hosts.FirstOrDefault(known => IsHost(match.Value, known.Host));
            if (host.Platform is not null)
            {
                return host.Platform;
            }
        }

        return null;
    }

    private static bool IsIn(SymbolReference symbol, string assembly) => symbol.Assembly is null || symbol.Assembly.Equals(assembly, StringComparison.OrdinalIgnoreCase);

    private static bool IsOrIsInside(string name, string whole)
        => name.StartsWith(whole, StringComparison.Ordinal) && (name.Length == whole.Length || name[whole.Length] is '.' or ',' or '+' or '`');

    // A property's or an event's accessors bear its name behind a prefix.
    private static bool IsMember(string id, string type, string member)
    {
        var name = id.Split('(', '`')[0];
        var dot = name.LastIndexOf('.');
        return dot > 0 && name[..dot] == type && (name[(dot + 1)..].Replace("#ctor", ".ctor", StringComparison.Ordinal) is var own)
            && (member == own || (member.IndexOf('_', StringComparison.Ordinal) is >= 0 and var bar && member[(bar + 1)..] == own));
    }

    private static bool IsHost(string found, string known) => known.StartsWith("*.", StringComparison.Ordinal)
        ? found.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase)
        : found.Equals(known, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+")]
    private static partial Regex Host();
}
