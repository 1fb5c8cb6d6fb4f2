using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Cli.Requesting;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy request use|survey|waiver</c>.</summary>
internal sealed class RequestVerb
{
    private readonly RequestKind _kind;
    private readonly ScanServices _services;
    private readonly Option<string> _policy = new("--policy") { Description = "The policy in force.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _id = new("--id") { Description = "The id that the card is to have.", HelpName = "ID" };
    private readonly Option<string?> _by = new("--by") { Description = "Who asks.", HelpName = "NAME" };
    private readonly Option<string?> _why = new("--why") { Description = "Why it is needed.", HelpName = "TEXT" };
    private readonly Option<string?> _repository = new("--repository") { Description = "The repository whose code needs it.", HelpName = "OWNER/NAME" };
    private readonly Option<string[]> _code = new("--code") { Description = "Documentation id of code that needs it; may be given several times.", HelpName = "SYMBOL" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write. Without it: requests/ID.request.policy.yaml.", HelpName = "FILE" };
    private readonly Dictionary<RequestField, Option<string[]>> _fields;

    private RequestVerb(RequestKind kind, ScanServices services)
    {
        _kind = kind;
        _services = services;
        _fields = kind.Fields.ToDictionary(field => field, field => new Option<string[]>(field.Option) { Description = field.Question + (field.IsRequired ? "." : " (may be left out)."), HelpName = "VALUE" });
    }

    /// <summary>The verb with what can be asked for.</summary>
    public static Command Create(ScanServices services)
    {
        var command = new Command("request", "Proposes a card for the policy as a file for a pull request, with everything that is needed to decide. What is required and not given is asked at a terminal.");
        foreach (var kind in RequestKind.All)
        {
            command.Add(new RequestVerb(kind, services).Build());
        }

        return command;
    }

    private Command Build()
    {
        var command = new Command(_kind.Name, _kind.Description) { _policy, _id, _by, _why, _repository, _code, _output };
        foreach (var option in _fields.Values)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var policyFile = TextFile.Read(parsed.GetValue(_policy)!);
            var policy = ApprovalFiles.ReadPolicy(policyFile);
            RequireAnswers(parsed);
            var now = _services.Clock.GetLocalNow();
            var context = new RequestContext(
                Answer(parsed.GetValue(_id), "The id that the card is to have"),
                Answer(parsed.GetValue(_by), "Who asks"),
                Answer(parsed.GetValue(_why), "Why it is needed"),
                parsed.GetValue(_repository),
                [.. parsed.GetValue(_code) ?? []],
                new PolicyDate(now.Year, now.Month, now.Day));
            var proposal = Proposal.Make(_kind, context, Card(parsed), policy, policyFile);
            var file = parsed.GetValue(_output) ?? Path.Combine("requests", context.Id + ".request.policy.yaml");
            Write(file, proposal.ToFile(policy.Identity.Id));
            parsed.InvocationConfiguration.Output.WriteLine(proposal.ToPullRequest(policy, file));
            parsed.InvocationConfiguration.Error.WriteLine($"Written to {file}. Commit it, and use the text above for the pull request.");
            return ExitCodes.Clean;
        });
        return command;
    }

    /// <summary>Says at once all that is missing where nobody can be asked.</summary>
    private void RequireAnswers(ParseResult parsed)
    {
        var missing = _kind.Fields.Where(field => IsMissing(parsed, field)).Select(field => field.Unless is null ? field.Option : $"{field.Option} or {field.Unless}")
            .Concat(new (string Name, string? Value)[] { ("--id", parsed.GetValue(_id)), ("--by", parsed.GetValue(_by)), ("--why", parsed.GetValue(_why)) }.Where(each => each.Value is null).Select(each => each.Name))
            .ToList();
        if (missing.Count > 0 && _services.Questioner is null)
        {
            throw new UsageException($"Nobody can decide without these: {string.Join(", ", missing)}. Give them, or run this at a terminal to be asked.");
        }
    }

    private PolicyValue Card(ParseResult parsed)
    {
        var text = PolicyText.Read("schema: 1\n", "", out _)!;
        foreach (var field in _kind.Fields)
        {
            var given = Given(parsed, field);
            if (IsMissing(parsed, field))
            {
                given = [Answer(null, field.Question)];
            }

            if (given.Length > 0)
            {
                text = text.Set(Value(field, given), ["card", .. field.Path.Split('.')]);
            }
        }

        return text.Content.Find("card")!;
    }

    private bool IsMissing(ParseResult parsed, RequestField field) => field.IsRequired
        && Given(parsed, field).Length == 0
        && !_kind.Fields.Any(other => other.Option == field.Unless && Given(parsed, other).Length > 0);

    private string[] Given(ParseResult parsed, RequestField field) => parsed.GetValue(_fields[field]) ?? [];

    private static PolicyValue Value(RequestField field, string[] given) => field.Value switch
    {
        RequestValue.List => PolicyValue.List(given),
        RequestValue.Map => PolicyValue.Map(given.Select(each => each.Split('=', 2)).Select(parts => parts.Length == 2
            ? KeyValuePair.Create(parts[0].Trim(), PolicyValue.Of(parts[1].Trim()))
            : throw new UsageException($"'{parts[0]}' says no reason. Write {field.Option} {parts[0]}=WHY."))),
        _ => given.Length == 1 ? PolicyValue.Of(given[0]) : throw new UsageException($"{field.Option} is given {given.Length} times, and one value is needed."),
    };

    private string Answer(string? given, string question) => given ?? _services.Questioner!.Ask(question, null, answer => answer.Length == 0 ? "Write an answer." : null);

    private static void Write(string file, string text)
    {
        if (File.Exists(file))
        {
            throw new UsageException($"'{file}' exists. Delete it, or name another file with --output.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        new TextFile(file, "", HasMark: false).Write(text);
    }
}
