using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>Receipts: what they state, and what verifying them refuses.</summary>
public sealed class ReceiptTests
{
    private GatedSolution solution = null!;

    private string Signed => solution.Outside("signed.json");

    private string Unsigned => solution.Outside("unsigned.json");

    [OneTimeSetUp]
    public async Task Build()
    {
        solution = await SharedSolution.GetAsync();
        foreach (var key in new[] { "key", "other" })
        {
            await File.WriteAllTextAsync(solution.Outside(key + ".pub"), KeyFile.Make(solution.Outside(key + ".pem")) + "\n");
        }

        await solution.GateAsync("--receipt", Unsigned);
        var run = await solution.GateAsync("--receipt", Signed, "--key", solution.Outside("key.pem"));
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
    }

    [Test]
    public void A_receipt_states_what_was_judged_by_what_and_with_which_result()
    {
        var statement = JsonDocument.Parse(File.ReadAllText(Unsigned)).RootElement;
        var predicate = statement.GetProperty("predicate");

        Assert.That(statement.GetProperty("_type").GetString(), Is.EqualTo("https://in-toto.io/Statement/v1"));
        Assert.That(statement.GetProperty("subject").EnumerateArray().Select(subject => subject.GetProperty("name").GetString()), Is.EqualTo(new[] { "Clean/Clean.csproj", "Qualtrics.Api/Qualtrics.Api.csproj", "Shop/Shop.csproj" }));
        Assert.That(predicate.GetProperty("policy").GetProperty("version").GetString(), Is.EqualTo("1.2.0"));
        Assert.That(predicate.GetProperty("rules").GetProperty("POL3001").GetString(), Is.EqualTo("hard-mandatory"));
        Assert.That(predicate.GetProperty("analyzers").GetProperty("PolicyAnalyzers.dll").GetProperty("sha256").GetString(), Does.Match("^[0-9a-f]{64}$"));
        Assert.That(predicate.GetProperty("exitCode").GetInt32(), Is.EqualTo(ExitCodes.Violations));
        Assert.That(predicate.GetProperty("time").GetString(), Is.EqualTo("2026-11-25T12:00:00Z"));
        Assert.That(predicate.GetProperty("projects").EnumerateArray().Last().GetProperty("files").GetProperty("Shop/Shop.cs").GetString(), Does.Match("^[0-9a-f]{64}$"));
        Assert.That(predicate.GetProperty("otherFiles").TryGetProperty("Basic/Ask.vb", out _), Is.True);
    }

    [Test]
    public async Task A_receipt_of_this_checkout_is_verified_and_ends_as_its_gate_did()
    {
        var signed = await VerifyAsync(Signed, "key.pub");
        var unsigned = await VerifyAsync(Unsigned);

        Assert.That(signed.ExitCode, Is.EqualTo(ExitCodes.Violations), signed.Said);
        Assert.That(signed.Output, Does.Contain("is signed by this key and is about this checkout, judged on 2026-11-25 by Contoso.Gate 1.2.0: there are"));
        Assert.That(unsigned.Output, Does.Contain("is not signed"), unsigned.Said);
    }

    [Test]
    public async Task A_signature_of_another_key_is_refused() => Refused(await VerifyAsync(Signed, "other.pub"), "is not by this key over this content");

    [Test]
    public async Task A_receipt_that_was_changed_is_refused()
    {
        var envelope = JsonNode.Parse(await File.ReadAllTextAsync(Signed))!;
        var statement = Encoding.UTF8.GetString(Convert.FromBase64String(envelope["payload"]!.GetValue<string>())).Replace("\"exitCode\": 1", "\"exitCode\": 0", StringComparison.Ordinal);
        envelope["payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(statement));
        await File.WriteAllTextAsync(solution.Outside("forged.json"), envelope.ToJsonString());
        await File.WriteAllTextAsync(solution.Outside("stripped.json"), statement);

        Refused(await VerifyAsync(solution.Outside("forged.json"), "key.pub"), "is not by this key over this content");
        Refused(await VerifyAsync(solution.Outside("stripped.json"), "key.pub"), "is not signed, so nobody answers for it");
    }

    [TestCase("Shop/Shop.cs", "was changed")]
    [TestCase("Basic/Ask.vb", "was changed")]
    [TestCase("Shop/New.cs", "is new")]
    [TestCase("Directory.Build.targets", "is new")]
    public async Task A_receipt_of_another_state_of_the_sources_is_refused(string file, string how)
    {
        var path = solution.Folder.At(file);
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path) : null;
        var written = File.GetLastWriteTimeUtc(path);
        try
        {
            await File.WriteAllTextAsync(path, text + " ");

            Refused(await VerifyAsync(Signed, "key.pub"), $"'{file}' {how}");
        }
        finally
        {
            if (text is null)
            {
                File.Delete(path);
            }
            else
            {
                await File.WriteAllTextAsync(path, text);
                File.SetLastWriteTimeUtc(path, written);
            }
        }
    }

    [TestCase("no json")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{ "_type": "https://in-toto.io/Statement/v1", "subject": [], "predicateType": "https://slsa.dev/provenance/v1", "predicate": {} }""")]
    public async Task A_file_that_is_no_receipt_is_refused(string text)
    {
        await File.WriteAllTextAsync(solution.Outside("none.json"), text);

        Refused(await VerifyAsync(solution.Outside("none.json")), "none.json");
    }

    [Test]
    public async Task A_signed_receipt_is_not_taken_without_its_key()
    {
        var run = await VerifyAsync(Signed);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain("Name the public key with --key"));
    }

    private Task<ToolRun> VerifyAsync(string receipt, string? key = null)
        => GatedSolution.RunAsync([solution.Folder.Path, "--verify", receipt, .. key is null ? Array.Empty<string>() : ["--key", solution.Outside(key)]]);

    private static void Refused(ToolRun run, string sentence)
    {
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error.Trim(), Does.Contain(sentence).And.Not.Contain("\n"));
    }
}
