using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Context.Texts;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Context.Platforms.Detours;

/// <summary>The platforms by the texts that name them at run time: full names of types, names of assemblies, and the platform's own name as a key.</summary>
internal sealed class RuntimeNames
{
    private static readonly char[] TypeSeparators = { ',', '[', ']' };
    private static readonly char[] PathSeparators = { '/', '\\' };

    private readonly List<(string Name, bool IsNamespace, Platform Platform)> types = new();
    private readonly Dictionary<string, Platform> assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Platform> names = new(StringComparer.Ordinal);

    /// <summary>The names of the catalogue and of a policy.</summary>
    public RuntimeNames(PolicyDocument policy)
    {
        foreach (var known in VendorCatalogue.Platforms)
        {
            var platform = new Platform(known.Id, known.Name, policy.SurveyPolicy.Platforms.Find(known.Id));
            if (IsNothingElse(known))
            {
                AddName(platform);
            }

            foreach (var @namespace in known.Namespaces)
            {
                types.Add((@namespace.Name, true, platform));

                // An assembly that holds other things too names nothing by itself.
                if (@namespace.Name.StartsWith(@namespace.Assembly, StringComparison.OrdinalIgnoreCase) || @namespace.Assembly.StartsWith(@namespace.Name, StringComparison.OrdinalIgnoreCase))
                {
                    assemblies[@namespace.Assembly] = platform;
                }
            }
        }

        foreach (var card in policy.SurveyPolicy.Platforms)
        {
            var platform = new Platform(card.Id, card.Title, card);
            AddName(platform);
            foreach (var symbol in card.Symbols.Where(static symbol => symbol.Id[0] is 'N' or 'T'))
            {
                types.Add((symbol.Id.Substring(2), symbol.Id[0] == 'N', platform));
            }
        }

        Words = new HashSet<string>(types.Select(static type => type.Name).Concat(assemblies.Keys).Select(static name => name.Split('.')[0]));
    }

    /// <summary>The first words of the names of types and assemblies: a text that names one of them holds such a word.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>The platform to which the type of a name belongs: <c>N.Type</c>, <c>N.Type, Assembly</c>, also as an argument of a generic type.</summary>
    public Platform? OfType(string text)
    {
        foreach (var part in text.Split(TypeSeparators))
        {
            var name = part.Trim();
            foreach (var (known, isNamespace, platform) in types)
            {
                if (name.StartsWith(known, StringComparison.Ordinal)
                    && (name.Length > known.Length ? name[known.Length] is '.' || (!isNamespace && name[known.Length] is '+' or '`') : !isNamespace))
                {
                    return platform;
                }
            }
        }

        return null;
    }

    /// <summary>The platform whose assembly a text names: a simple name, a display name, a file.</summary>
    public Platform? OfAssembly(string text)
    {
        var name = text.Split(',')[0].Trim();
        name = name.Substring(name.LastIndexOfAny(PathSeparators) + 1).TrimStart(KnownText.Unknown);
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - 4);
        }

        return assemblies.TryGetValue(name, out var platform) ? platform : null;
    }

    /// <summary>The platform whose id or title stands in a text as whole words: <c>QualtricsApi</c>, <c>survey-monkey</c>.</summary>
    public Platform? OfKey(string text)
    {
        var words = NameSplitter.Split(text);
        for (var start = 0; start < words.Length; start++)
        {
            var joined = "";
            for (var end = start; end < words.Length; end++)
            {
                joined += words[end];
                if (names.TryGetValue(joined, out var platform))
                {
                    return platform;
                }
            }
        }

        return null;
    }

    // The name of a product that does much else says nothing of surveys.
    private static bool IsNothingElse(VendorPlatform known) => !known.Namespaces.IsEmpty || known.Apis.Any(static api => api.Scope == HostScope.Whole);

    private void AddName(Platform platform)
    {
        names[string.Concat(NameSplitter.Split(platform.Id))] = platform;
        names[string.Concat(NameSplitter.Split(platform.Title))] = platform;
    }
}
