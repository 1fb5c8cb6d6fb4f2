using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>JSON of a stable shape: within one <c>formatVersion</c> members are added, never renamed or removed. docs/cli.md documents it.</summary>
internal sealed class ValidationJsonOutput(string folder) : IValidationOutput
{
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(ValidationOutcome result, TextWriter writer)
    {
        var (errors, warnings, advice) = result.Counts;
        var document = new JsonObject
        {
            ["formatVersion"] = FormatVersion,
            ["exitCode"] = result.Verdict.ExitCode,
            ["reason"] = result.Verdict.Reason,
            ["asOf"] = result.AsOf.ToString(),
            ["summary"] = new JsonObject { ["errors"] = errors, ["warnings"] = warnings, ["advice"] = advice },
            ["files"] = new JsonArray([.. result.Files.Select(File)]),
            ["gaps"] = new JsonArray([.. result.Gaps.Select(Gap)]),
        };
        writer.WriteLine(document.ToJsonString(Indented));
    }

    private JsonObject File(CheckedFile file) => new()
    {
        ["file"] = ValidationNames.Path(file.File.Path, folder),
        ["kind"] = ValidationNames.Of(file.File.Kind),
        ["subject"] = file.Subject,
        ["hash"] = file.Hash,
        ["notChecked"] = file.NotChecked,
        ["counts"] = new JsonObject(file.Counts.Select(count => KeyValuePair.Create(count.Many, (JsonNode?)count.Number))),
        ["problems"] = new JsonArray([.. file.Problems.Select(Describe)]),
        ["moreErrors"] = file.More,
        ["moreIsAtLeast"] = file.MoreIsAtLeast,
    };

    private static JsonObject Describe(Problem problem) => new()
    {
        ["rule"] = problem.Rule,
        ["severity"] = ValidationNames.Of(problem.Severity),
        ["line"] = problem.Span.Line,
        ["column"] = problem.Span.Column,
        ["endLine"] = problem.Span.EndLine,
        ["endColumn"] = problem.Span.EndColumn,
        ["message"] = problem.Message,
        ["remedy"] = problem.Remedy,
    };

    private JsonObject Gap(ScanProblem gap) => new()
    {
        ["project"] = gap.Project is null ? null : ValidationNames.Path(gap.Project, folder),
        ["text"] = gap.Text,
        ["details"] = new JsonArray([.. gap.Details.Select(detail => JsonValue.Create(detail))]),
    };
}
