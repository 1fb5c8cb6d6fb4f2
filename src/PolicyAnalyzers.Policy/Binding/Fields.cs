using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Binding;

/// <summary>The values of a sound map, by key. A key that is not there gives null, nothing or the stated fallback.</summary>
internal readonly struct Fields
{
    public Fields(Node? node) => Node = node as MappingNode ?? MappingNode.Empty;

    public MappingNode Node { get; }

    public bool Has(string key) => Node.Find(key) is not null;

    public Fields Map(string key) => new(Node.Find(key));

    public string? Text(string key) => (Node.Find(key) as ScalarNode)?.Value;

    public string Text(string key, string fallback) => Text(key) ?? fallback;

    public Located<string>? Reference(string key) => Node.Find(key) is ScalarNode scalar ? Locate(scalar) : null;

    public bool Switch(string key) => Text(key) is { } text && ValueSyntax.TrySwitch(text, out var isOn) && isOn;

    public int? Integer(string key) => Text(key) is { } text && ValueSyntax.TryInteger(text, out var number) ? number : null;

    public int? Days(string key) => Text(key) is { } text && ValueSyntax.TryDays(text, out var days) ? days : null;

    public decimal? Percent(string key) => Text(key) is { } text && ValueSyntax.TryPercent(text, out var percent) ? percent : null;

    public PolicyDate? Date(string key) => PolicyDate.TryParse(Text(key), out var date) ? date : null;

    public PolicyTime Time(string key) => Text(key) is { } text && ValueSyntax.TryTime(text, out var time) ? time : default;

    public SymbolReference? Symbol(string key) => Node.Find(key) is { } node ? ToSymbol(node) : null;

    public ImmutableArray<string> Texts(string key) => Texts(Node.Find(key));

    public ImmutableArray<Located<string>> References(string key)
    {
        if (Node.Find(key) is not SequenceNode sequence)
        {
            return ImmutableArray<Located<string>>.Empty;
        }

        var references = ImmutableArray.CreateBuilder<Located<string>>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            references.Add(Locate((ScalarNode)item));
        }

        return references.MoveToImmutable();
    }

    public ImmutableArray<SymbolReference> Symbols(string key)
    {
        if (Node.Find(key) is not SequenceNode sequence)
        {
            return ImmutableArray<SymbolReference>.Empty;
        }

        var symbols = ImmutableArray.CreateBuilder<SymbolReference>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            symbols.Add(ToSymbol(item));
        }

        return symbols.MoveToImmutable();
    }

    public Period? Period(string key) => Has(key) ? new Period(Map(key).Date("from"), Map(key).Date("to")) : null;

    public static ImmutableArray<string> Texts(Node? node)
    {
        if (node is not SequenceNode sequence)
        {
            return ImmutableArray<string>.Empty;
        }

        var texts = ImmutableArray.CreateBuilder<string>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            texts.Add(((ScalarNode)item).Value);
        }

        return texts.MoveToImmutable();
    }

    public static Located<string> Locate(ScalarNode scalar) => new(scalar.Value, scalar.Span);

    public static SymbolReference ToSymbol(Node node)
    {
        if (node is ScalarNode scalar)
        {
            return new SymbolReference(scalar.Value, null, scalar.Span);
        }

        var fields = new Fields(node);
        var symbol = (ScalarNode)fields.Node.Find("symbol")!;
        return ToSymbol(symbol, fields.Text("assembly"));
    }

    /// <summary>A symbol in an assembly that is named as <c>Name</c> or as <c>Name, PublicKeyToken=0123456789abcdef</c>. What is neither matches no assembly, which POL0011 tells.</summary>
    public static SymbolReference ToSymbol(ScalarNode symbol, string? assembly)
    {
        const string token = "PublicKeyToken=";
        var comma = assembly?.IndexOf(',') ?? -1;
        if (comma < 0)
        {
            return new SymbolReference(symbol.Value, assembly, symbol.Span);
        }

        var rest = assembly!.Substring(comma + 1).Trim();
        return new SymbolReference(symbol.Value, assembly.Substring(0, comma).Trim(), symbol.Span)
        {
            PublicKeyToken = rest.StartsWith(token, StringComparison.OrdinalIgnoreCase) ? rest.Substring(token.Length) : rest,
        };
    }
}
