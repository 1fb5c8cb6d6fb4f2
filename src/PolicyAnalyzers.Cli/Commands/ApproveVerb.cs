using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy approve</c>.</summary>
internal sealed class ApproveVerb
{
    private readonly Argument<string> _file = new("file") { Description = "A policy, a fragment (*.fragment.policy.yaml) or a baseline (*.json).", HelpName = "FILE" };
    private readonly Option<string?> _role = new("--as") { Description = "The role of the policy in whose name is approved.", HelpName = "ROLE" };
    private readonly Option<string?> _waiver = new("--waiver") { Description = "Approve this waiver of the file, not the file as a whole.", HelpName = "ID" };
    private readonly Option<string?> _exemption = new("--exemption") { Description = "Approve this entry of data.exempt.", HelpName = "SYMBOL" };
    private readonly Option<bool> _baseline = new("--baseline") { Description = "Say that the file is a baseline; a file that is none is then refused." };
    private readonly Option<string?> _policy = new("--policy") { Description = "The organisation's policy, where the file is a fragment or a baseline.", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = $"The role's private key (PEM): signs in the file. A password is taken from {KeyFile.PasswordVariable}, or asked.", HelpName = "FILE" };
    private readonly Option<bool> _record = new("--record") { Description = "Record the approval in policy-approvals.yaml beside the policy, without a signature: the owners of that file are the proof." };
    private readonly Option<string?> _minutes = new("--minutes") { Description = "Where the decision is recorded.", HelpName = "TEXT" };
    private readonly Option<string?> _on = new("--on") { Description = "The day of the approval. Without it: today.", HelpName = "yyyy-MM-dd" };
    private readonly Option<string?> _into = new("--into") { Description = "The file is a request (dotnet policy request): put its card into this policy.", HelpName = "POLICY" };
    private readonly Option<bool> _verify = new("--verify") { Description = "Say who approved what in the file; exit code 1 where something is not approved as it is. Changes nothing." };
    private readonly Option<string?> _newKey = new("--new-key") { Description = "Make a key pair for a role: the private key goes to --key (without it ROLE.pem), the public one into the policy.", HelpName = "ROLE" };

    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services) => new ApproveVerb().Build(services);

    private Command Build(ScanServices services)
    {
        _on.Validators.Add(option =>
        {
            if (!PolicyDate.TryParse(option.GetValue(_on), out _))
            {
                option.AddError($"'{option.GetValue(_on)}' is not a day. Write it as yyyy-MM-dd, for example 2026-03-31.");
            }
        });
        var command = new Command("approve", "Approves a policy, a waiver, an exemption or a baseline in the name of a role: by a signature over its content, or by a record beside the policy.")
        {
            _file, _role, _waiver, _exemption, _baseline, _policy, _key, _record, _minutes, _on, _into, _verify, _newKey,
        };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(_newKey) is { } role)
            {
                await output.WriteLineAsync(MakeKey(parsed.GetValue(_file)!, role, parsed.GetValue(_key) ?? role + ".pem")).ConfigureAwait(false);
                return ExitCodes.Clean;
            }

            if (parsed.GetValue(_into) is { } into)
            {
                await output.WriteLineAsync(Accept(parsed.GetValue(_file)!, into, parsed, services)).ConfigureAwait(false);
                return ExitCodes.Clean;
            }

            var files = ApprovalFiles.Read(parsed.GetValue(_file)!, parsed.GetValue(_policy));
            if (parsed.GetValue(_baseline) && files.Baseline is null)
            {
                throw new UsageException($"'{files.File.Path}' is no baseline. Name policy-baseline.json.");
            }

            return parsed.GetValue(_verify) ? await VerifyAsync(files, output).ConfigureAwait(false) : await ApproveAsync(files, parsed, services, output).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> VerifyAsync(ApprovalFiles files, TextWriter output)
    {
        var lines = ApprovalReport.Of(files);
        foreach (var line in lines)
        {
            await output.WriteLineAsync((line.IsApproved ? "yes  " : "NO   ") + line.Text).ConfigureAwait(false);
        }

        if (lines.IsEmpty)
        {
            await output.WriteLineAsync("The file holds nothing that could be approved.").ConfigureAwait(false);
        }

        return lines.All(line => line.IsApproved) ? ExitCodes.Clean : ExitCodes.Violations;
    }

    private async Task<int> ApproveAsync(ApprovalFiles files, ParseResult parsed, ScanServices services, TextWriter output)
    {
        var role = parsed.GetValue(_role) ?? throw new UsageException("Who approves? Name the role with --as ROLE, or look at what is approved with --verify.");
        var key = parsed.GetValue(_key);
        if ((key is null) != parsed.GetValue(_record))
        {
            throw new UsageException("Approve either with --key FILE, which signs, or with --record, which writes policy-approvals.yaml beside the policy.");
        }

        var day = Day(parsed, services);
        var what = Approvable.Find(files, parsed.GetValue(_waiver), parsed.GetValue(_exemption));
        var approver = new Approver(files, role, day, parsed.GetValue(_minutes));
        approver.RequireRight(what.Right);
        using var signing = key is null ? null : KeyFile.Read(key);
        await output.WriteLineAsync(signing is null ? approver.Record(what) : approver.Sign(what, signing, key!)).ConfigureAwait(false);
        if (what.Subject.Kind == "policy" && approver.IsApprovedAsItWas)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(
                $"The policy was changed after its approval on {files.Policy.Identity.Approval!.On}: that approval and its signatures are removed.").ConfigureAwait(false);
        }

        return ExitCodes.Clean;
    }

    private string Accept(string request, string into, ParseResult parsed, ScanServices services)
    {
        var role = parsed.GetValue(_role) ?? throw new UsageException("Who accepts the request? Name the role with --as ROLE.");
        var file = TextFile.Read(into);
        var policy = ApprovalFiles.ReadPolicy(file);
        return AcceptedRequest.Put(TextFile.Read(request), file, policy, role, Day(parsed, services));
    }

    private PolicyDate Day(ParseResult parsed, ScanServices services)
    {
        var now = services.Clock.GetLocalNow();
        return PolicyDate.TryParse(parsed.GetValue(_on), out var given) ? given : new PolicyDate(now.Year, now.Month, now.Day);
    }

    private static string MakeKey(string file, string role, string path)
    {
        var text = TextFile.Read(file);
        var policy = ApprovalFiles.ReadPolicy(text);
        if (policy.Roles.Find(role) is not { } card)
        {
            throw new UsageException($"'{role}' is no role of the policy {policy.Identity.Id}. It has {string.Join(", ", policy.Roles.Select(each => each.Id))}.");
        }

        if (card.Key is not null)
        {
            throw new UsageException($"The role '{role}' has a key already. Whatever it signed would be invalid with another one: delete roles.{role}.key first if that is meant.");
        }

        var publicKey = KeyFile.Make(path);
        text.Write(PolicyText.Read(text.Text, file, out _)!.Set(PolicyValue.Of(publicKey), "roles", role, "key").Text);
        return $"{publicKey}{Environment.NewLine}The public key is written to roles.{role}.key in {file}, the private key to {path}. Keep the private key out of every repository.";
    }
}
