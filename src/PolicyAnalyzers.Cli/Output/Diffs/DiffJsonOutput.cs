using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Diffing.Impact;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>JSON of a stable shape: within one <c>formatVersion</c> members are added, never renamed or removed. docs/cli.md documents it.</summary>
internal sealed class DiffJsonOutput : IDiffOutput
{
    private const int FormatVersion = 1;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(PolicyDiff diff, TextWriter writer)
        => writer.WriteLine(new JsonObject
        {
            ["formatVersion"] = FormatVersion,
            ["policy"] = diff.Newer.Document.Identity.Id,
            ["older"] = Policy(diff.Older),
            ["newer"] = Policy(diff.Newer),
            ["bump"] = Name(diff.Verdict.Bump),
            ["requiredVersion"] = diff.Verdict.Required.ToString(),
            ["isEnough"] = diff.Verdict.IsEnough,
            ["reason"] = DiffWords.Verdict(diff),
            ["changes"] = new JsonArray([.. diff.Changes.Select(Change)]),
            ["impact"] = diff.Impact is { } impact ? Impact(impact) : null,
        }.ToJsonString(Indented));

    private static JsonObject Impact(ImpactReport impact)
        => new()
        {
            ["target"] = impact.Target,
            ["appear"] = new JsonArray([.. impact.Appearing.Select(Finding)]),
            ["disappear"] = new JsonArray([.. impact.Disappearing.Select(Finding)]),
            ["changeLevel"] = new JsonArray([.. impact.ChangingLevel.Select(Finding)]),
            ["unchanged"] = impact.Unchanged,
            ["problems"] = new JsonArray([.. impact.Problems.Select(problem => JsonValue.Create(problem))]),
        };

    private static JsonObject Finding(FindingChange change)
        => new()
        {
            ["rule"] = change.Finding.Rule,
            ["symbol"] = change.Finding.Symbol,
            ["evidence"] = change.Finding.Evidence,
            ["olderLevel"] = change.Older?.Level,
            ["newerLevel"] = change.Newer?.Level,
            ["file"] = (change.Newer ?? change.Older)!.File,
            ["line"] = (change.Newer ?? change.Older)!.Line,
        };

    private static JsonObject Policy(Sources.PolicySource source)
        => new() { ["version"] = source.Document.Identity.Version, ["hash"] = source.Document.Hash, ["file"] = source.Path };

    private static JsonObject Change(SaidChange change)
    {
        var first = change.Changes[0];
        return new JsonObject
        {
            ["effect"] = Name(change.Effect),
            ["bump"] = Name(change.Bump),
            ["text"] = change.Text,
            ["paths"] = new JsonArray([.. change.Changes.Select(each => JsonValue.Create(each.Path))]),
            ["older"] = first.Older,
            ["newer"] = first.Newer,
            ["added"] = new JsonArray([.. first.Added.Select(item => JsonValue.Create(item))]),
            ["removed"] = new JsonArray([.. first.Removed.Select(item => JsonValue.Create(item))]),
            ["rules"] = new JsonArray([.. change.Changes.SelectMany(each => each.ReadBy).Distinct().Select(rule => JsonValue.Create(rule))]),
            ["file"] = change.Path,
            ["line"] = change.Span.Line,
            ["column"] = change.Span.Column,
        };
    }

    private static string Name(VersionBump bump) => bump switch
    {
        VersionBump.Major => "major",
        VersionBump.Minor => "minor",
        VersionBump.Patch => "patch",
        _ => "none",
    };

    private static string Name(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Tightens => "tightens",
        ChangeEffect.Loosens => "loosens",
        ChangeEffect.Either => "either",
        _ => "rewords",
    };
}
