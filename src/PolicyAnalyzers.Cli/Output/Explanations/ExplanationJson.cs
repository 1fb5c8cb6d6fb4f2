using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Cli.Explaining;

namespace PolicyAnalyzers.Cli.Output.Explanations;

/// <summary>JSON of a stable shape: within one <c>formatVersion</c> members are added, never renamed or removed. docs/cli.md documents it.</summary>
internal static class ExplanationJson
{
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer.</summary>
    public static void Write(ExplainResult result, TextWriter writer)
    {
        var document = new JsonObject
        {
            ["formatVersion"] = FormatVersion,
            ["policies"] = new JsonArray([.. result.Policies.Select(policy => JsonValue.Create(policy))]),
            ["symbols"] = new JsonArray([.. result.Symbols.Select(symbol => Symbol(symbol, result))]),
            ["remarks"] = new JsonArray([.. result.Remarks.Select(remark => JsonValue.Create(remark))]),
        };
        writer.WriteLine(document.ToJsonString(Indented));
    }

    private static JsonObject Symbol(SymbolExplanation symbol, ExplainResult result) => new()
    {
        ["symbol"] = symbol.Id,
        ["name"] = symbol.Name,
        ["kind"] = symbol.Kind,
        ["file"] = symbol.Place is { } place ? Names.Relative(place.File, result.Target) : null,
        ["line"] = symbol.Place?.Line,
        ["customerData"] = symbol.Verdict is not null,
        ["category"] = symbol.Verdict?.Category.Id,
        ["categoryKind"] = symbol.Verdict?.Category.Kind,
        ["role"] = symbol.Verdict is { Pseudonymous: true } ? "pseudonymous" : symbol.Verdict?.Category.Role,
        ["confidence"] = symbol.Verdict?.Confidence.ToString().ToLowerInvariant(),
        ["sum"] = symbol.Evidence.Sum(evidence => evidence.Weight),
        ["needed"] = symbol.Needed,
        ["evidence"] = new JsonArray([.. symbol.Evidence.Select(evidence => new JsonObject
        {
            ["kind"] = evidence.Kind.ToString(),
            ["subject"] = evidence.Subject,
            ["weight"] = evidence.Weight,
            ["text"] = evidence.Detail,
        })]),
        ["copyOf"] = new JsonArray([.. symbol.CopyOf.Select(source => JsonValue.Create(source))]),
        ["declared"] = symbol.Declared,
        ["asked"] = symbol.Asked,
        ["advice"] = new JsonArray([.. symbol.Advice.Select(advice => new JsonObject { ["text"] = advice.Text, ["place"] = advice.Place, ["effect"] = advice.Effect })]),
    };
}
