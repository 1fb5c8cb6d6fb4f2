using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>Collects registrations of callbacks.</summary>
internal sealed class RegistrationList
{
    private readonly List<Registration> _items = [];

    public IReadOnlyList<Registration> Items => _items;

    public void Add(string method) => _items.Add(new Registration(method, "", []));

    public void Add(string method, SymbolKind kind) => AddKinds(method, "", [kind]);

    public void Add(string method, ImmutableArray<SymbolKind> kinds) => AddKinds(method, "", kinds);

    public void Add(string method, ImmutableArray<OperationKind> kinds) => AddKinds(method, "", kinds);

    public void AddSyntax<TLanguageKind>(string method, ImmutableArray<TLanguageKind> kinds)
        where TLanguageKind : struct
        => AddKinds(method, typeof(TLanguageKind).FullName!, kinds);

    private void AddKinds<TKind>(string method, string typeArguments, ImmutableArray<TKind> kinds)
        where TKind : struct
        => _items.Add(new Registration(
            method,
            typeArguments,
            [.. kinds.Select(kind => $"({typeof(TKind).FullName}){System.Convert.ToInt32(kind, System.Globalization.CultureInfo.InvariantCulture)}")]));
}
