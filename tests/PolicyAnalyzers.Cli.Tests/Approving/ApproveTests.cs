using System;
using System.IO;
using System.Security.Cryptography;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Approving;

/// <summary>What <c>dotnet policy approve</c> writes, verifies and refuses.</summary>
[NonParallelizable]
internal sealed class ApproveTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }   # ours
        roles:
          officer: { may-approve: [waivers, exemptions, baselines] }
          chief: { name: The Chief }
        data:
          exempt:
            "T:Shop.Branch": our own shops
        waivers:
          gap: { rule: POL1001, symbol: "T:A.B", reason: leaves in March, expires: 2027-03-31 }

        """;

    private const string Fragment = """
        schema: 1
        fragment: { id: shop, extends: Contoso.Data, repository: contoso/shop }
        waivers:
          # Until the import is replaced.
          import: { rule: POL1001, symbol: "T:Shop.Import", reason: leaves in March, expires: 2027-03-31 }

        """;

    private SampleFolder folder = null!;

    [SetUp]
    public async Task Prepare()
    {
        folder = new SampleFolder().With("policy.yaml", Policy.ReplaceLineEndings("\n")).With("shop.fragment.policy.yaml", Fragment);
        await Approve("policy.yaml", "--new-key", "officer", "--key", At("officer.pem"));
        await Approve("policy.yaml", "--new-key", "chief", "--key", At("chief.pem"));
    }

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public async Task A_new_key_is_written_where_only_its_owner_reads_it_and_the_public_one_into_the_policy()
    {
        File.Delete(At("policy.yaml"));
        folder.With("policy.yaml", Policy);

        var run = await Approve("policy.yaml", "--new-key", "officer", "--key", At("other.pem"));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(At("policy.yaml")), Does.Contain("officer: { may-approve: [waivers, exemptions, baselines], key: " + run.Output.Split('\n')[0].Trim() + " }").And.Contain("# ours"));
        Assert.That(File.ReadAllText(At("other.pem")), Does.StartWith("-----BEGIN PRIVATE KEY-----"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(File.GetUnixFileMode(At("other.pem")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }

    [Test]
    public async Task A_key_is_never_replaced()
    {
        Refused(await Approve("policy.yaml", "--new-key", "officer", "--key", At("more.pem")), "has a key already");
        folder.With("policy.yaml", Policy);
        Refused(await Approve("policy.yaml", "--new-key", "officer", "--key", At("officer.pem")), "exists, and a key is not overwritten");
        Refused(await Approve("policy.yaml", "--new-key", "nobody", "--key", At("more.pem")), "'nobody' is no role");
    }

    [Test]
    public async Task A_key_with_a_password_takes_the_password()
    {
        folder.With("policy.yaml", Policy);
        await WithPassword("secret", () => Approve("policy.yaml", "--new-key", "officer", "--key", At("locked.pem")));

        Assert.That(File.ReadAllText(At("locked.pem")), Does.StartWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        string[] sign = ["policy.yaml", "--as", "officer", "--key", At("locked.pem")];
        Refused(await WithPassword("wrong", () => Approve(sign)), "its password is wrong");
        Assert.That((await WithPassword("secret", () => Approve(sign))).ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_policy_is_signed_by_one_role_after_the_other_and_only_that_line_changes()
    {
        var before = File.ReadAllLines(At("policy.yaml"));

        await Approve("policy.yaml", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01", "--minutes", "minutes/10.md");
        var second = await Approve("policy.yaml", "--as", "chief", "--key", At("chief.pem"), "--on", "2026-10-09");

        Assert.That(second.Output, Does.StartWith("policy: signed by chief on 2026-10-01"));
        var after = File.ReadAllLines(At("policy.yaml"));
        Assert.That(after, Has.Length.EqualTo(before.Length));
        Assert.That(after[1], Does.Contain("by: [officer, chief]").And.Contain("minutes: minutes/10.md").And.EndsWith("# ours"));
        after[1] = before[1];
        Assert.That(after, Is.EqualTo(before));
        var verified = await Approve("policy.yaml", "--verify");
        Assert.That(verified.Output, Does.Contain("yes  policy Contoso.Data 1.0.0: approved by officer on 2026-10-01 (signed)").And.Contain("yes  policy Contoso.Data 1.0.0: approved by chief on 2026-10-01 (signed)"));
    }

    [Test]
    public async Task A_policy_that_was_changed_is_no_longer_approved_and_signing_it_begins_anew()
    {
        await Approve("policy.yaml", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01");
        Change("policy.yaml", "our own shops", "our shops");

        Assert.That((await Approve("policy.yaml", "--verify")).Output, Does.Contain("NO   policy Contoso.Data 1.0.0 was changed after 'officer' approved it on 2026-10-01"));
        var again = await Approve("policy.yaml", "--as", "chief", "--key", At("chief.pem"), "--on", "2026-11-01");
        Assert.That(again.Error, Does.Contain("that approval and its signatures are removed"));
        Assert.That(File.ReadAllText(At("policy.yaml")), Does.Contain("by: [chief]").And.Not.Contain("officer: MF").And.Contain("on: 2026-11-01"));
    }

    [Test]
    public async Task A_policy_that_was_changed_after_it_was_signed_is_approved_again_by_a_record()
    {
        await Approve("policy.yaml", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01");
        Change("policy.yaml", "our own shops", "our shops");

        var run = await Approve("policy.yaml", "--as", "chief", "--record", "--on", "2026-11-01");

        Assert.That(run.Error, Does.Contain("that approval and its signatures are removed"));
        Assert.That((await Approve("policy.yaml", "--verify")).Output, Does.Contain("yes  policy Contoso.Data 1.0.0: approved by chief on 2026-11-01 (recorded)").And.Not.Contain("was changed after"));
    }

    [Test]
    public async Task Everything_approved_ends_with_0_and_anything_else_with_1()
    {
        Assert.That((await Approve("policy.yaml", "--verify")).ExitCode, Is.EqualTo(1));
        await Approve("policy.yaml", "--waiver", "gap", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01");
        await Approve("policy.yaml", "--exemption", "T:Shop.Branch", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01");
        await Approve("policy.yaml", "--as", "chief", "--record", "--on", "2026-10-02");

        var run = await Approve("policy.yaml", "--verify");

        Assert.That(run.ExitCode, Is.Zero, run.Output);
        Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            yes  policy Contoso.Data 1.0.0: approved by chief on 2026-10-02 (recorded)
            yes  waiver gap: approved by officer on 2026-10-01
            yes  exemption T:Shop.Branch: approved by officer on 2026-10-01 (signed)

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task A_waiver_of_a_fragment_is_signed_in_it()
    {
        await OfFragment("--waiver", "import", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01");

        Assert.That((await OfFragment("--verify")).Output, Does.Contain("yes  waiver import: approved by officer on 2026-10-01"));
        Assert.That(File.ReadAllText(At("shop.fragment.policy.yaml")), Does.Contain("# Until the import is replaced."));
        Change("shop.fragment.policy.yaml", "leaves in March", "leaves in May");
        var changed = await OfFragment("--verify");
        Assert.That(changed.ExitCode, Is.EqualTo(1));
        Assert.That(changed.Output, Does.Contain("NO   The waiver 'import' bears a signature that is not the one of 'officer'"));
    }

    [Test]
    public async Task A_record_lies_beside_the_policy_one_on_a_line()
    {
        var before = File.ReadAllText(At("shop.fragment.policy.yaml"));
        await OfFragment("--waiver", "import", "--as", "officer", "--record", "--on", "2026-10-01");
        await Approve("policy.yaml", "--as", "chief", "--record", "--on", "2026-10-02");
        var twice = await Approve("policy.yaml", "--as", "chief", "--record", "--on", "2026-10-03");

        var lines = File.ReadAllLines(At("policy-approvals.yaml"));
        Assert.That(twice.Output, Does.Contain("records already"));
        Assert.That(lines[^2], Does.Match("^ *- \\{ hash: [0-9a-f]{64}, of: waiver import, by: officer, on: 2026-10-01, repository: contoso/shop \\}$"));
        Assert.That(lines[^1], Does.Match("^ *- \\{ hash: [0-9a-f]{64}, of: policy, by: chief, on: 2026-10-02 \\}$"));
        Assert.That(File.ReadAllText(At("shop.fragment.policy.yaml")), Is.EqualTo(before));
        Assert.That((await OfFragment("--verify")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_baseline_is_signed()
    {
        folder.With("policy-baseline.json", """{ "schema": 1, "policy": "Contoso.Data", "entries": [{ "rule": "POL1001", "symbol": "P:A.B.Phone", "evidence": "contact.phone" }] }""");
        string[] file = ["policy-baseline.json", "--policy", At("policy.yaml")];

        Assert.That((await Approve([.. file, "--verify"])).ExitCode, Is.EqualTo(1));
        await Approve([.. file, "--baseline", "--as", "officer", "--key", At("officer.pem"), "--on", "2026-10-01"]);

        var run = await Approve([.. file, "--verify"]);
        Assert.That((run.ExitCode, run.Output.Trim()), Is.EqualTo((0, "yes  baseline: approved by officer on 2026-10-01 (signed)")));
        Change("policy-baseline.json", "contact.phone", "contact.email");
        Assert.That((await Approve([.. file, "--verify"])).Output, Does.Contain("was changed after it was approved"));
    }

    [Test]
    public async Task Today_is_the_day_unless_another_is_named() =>
        Assert.That((await Approve("policy.yaml", "--as", "chief", "--record")).Output, Does.Contain("approved by chief on 2026-11-25"));

    [Test]
    public async Task What_cannot_be_approved_is_refused_with_the_reason()
    {
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        folder.With("p384.pem", p384.ExportPkcs8PrivateKeyPem()).With("rsa.pem", rsa.ExportPkcs8PrivateKeyPem()).With("none.pem", "nothing");
        Refused(await Approve("policy.yaml", "--as", "nobody", "--record"), "'nobody' is no role of the policy Contoso.Data. It has officer, chief.");
        Refused(await Approve("policy.yaml", "--waiver", "gap", "--as", "chief", "--record"), "'chief' may not approve waivers. These may: officer.");
        Refused(await Approve("policy.yaml", "--waiver", "gab", "--as", "officer", "--record"), "holds no waiver 'gab'. It holds policy, waiver gap, exemption T:Shop.Branch");
        Refused(await Approve("policy.yaml", "--as", "officer", "--key", At("chief.pem")), "is not the one that the policy holds for 'officer'");
        Refused(await Approve("policy.yaml", "--as", "officer", "--key", At("p384.pem")), "on another curve than P-256");
        Refused(await Approve("policy.yaml", "--as", "officer", "--key", At("rsa.pem")), "is no private key for ECDSA P-256");
        Refused(await Approve("policy.yaml", "--as", "officer", "--key", At("none.pem")), "is no private key for ECDSA P-256");
        Refused(await Approve("policy.yaml", "--as", "officer", "--key", At("gone.pem")), "does not exist");
        Refused(await Approve("policy.yaml", "--as", "officer"), "either with --key FILE");
        Refused(await Approve("policy.yaml", "--as", "officer", "--record", "--key", At("officer.pem")), "either with --key FILE");
        Refused(await Approve("policy.yaml", "--record"), "Who approves?");
        Refused(await Approve("policy.yaml", "--as", "officer", "--record", "--on", "soon"), "is not a day");
        Refused(await Approve("policy.yaml", "--baseline", "--as", "officer", "--record"), "is no baseline");
        Refused(await Approve("shop.fragment.policy.yaml", "--verify"), "Name it with --policy FILE");
        Refused(await OfFragment("--as", "officer", "--record"), "A fragment is not approved as a whole");
        Refused(await Approve("gone.yaml", "--verify"), "does not exist");
    }

    [Test]
    public async Task A_faulty_policy_is_refused_with_file_line_and_column()
    {
        Change("policy.yaml", "reason: leaves", "raeson: leaves");
        Refused(await Approve("policy.yaml", "--verify"), "policy.yaml:10:42: error POL0002");
    }

    private static void Refused(ToolRun run, string message)
    {
        Assert.That(run.Error, Does.Contain(message));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
    }

    private static async Task<ToolRun> WithPassword(string password, Func<Task<ToolRun>> run)
    {
        Environment.SetEnvironmentVariable(KeyFile.PasswordVariable, password);
        try
        {
            return await run();
        }
        finally
        {
            Environment.SetEnvironmentVariable(KeyFile.PasswordVariable, null);
        }
    }

    private Task<ToolRun> OfFragment(params string[] options) => Approve(["shop.fragment.policy.yaml", "--policy", At("policy.yaml"), .. options]);

    private Task<ToolRun> Approve(string file, params string[] options) => Approve([file, .. options]);

    private Task<ToolRun> Approve(string[] arguments) =>
        Tool.RunAsync(Tool.StandIn with { Clock = new FixedClock(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero)) }, ["approve", At(arguments[0]), .. arguments[1..]]);

    private string At(string name) => folder.At(name);

    private void Change(string name, string part, string other)
    {
        var text = File.ReadAllText(At(name));
        Assert.That(text, Does.Contain(part));
        File.WriteAllText(At(name), text.Replace(part, other, StringComparison.Ordinal));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
