using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Sources;

/// <summary>Where a policy is read from, and what is refused.</summary>
public sealed class PolicySourcesTests
{
    private const string Entry = "policy/policy.yaml";

    private SampleFolder folder = null!;

    [SetUp]
    public void Create() => folder = new SampleFolder();

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public void A_file_its_folder_and_a_package_hold_the_same_policy()
    {
        folder.With("p/policy.yaml", ExamplePolicy.Text).With("p/policy-approvals.yaml", "approvals");
        Package("a.nupkg", (Entry, ExamplePolicy.Text), ("policy/policy-approvals.yaml", "approvals"));

        var sources = new[] { "p/policy.yaml", "p", "a.nupkg" }.Select(path => PolicySources.Read(folder.At(path))).ToList();

        Assert.That(sources.Select(source => source.Document.Hash).Distinct().Count(), Is.EqualTo(1));
        Assert.That(sources.Select(source => Encoding.UTF8.GetString(source.Approvals!)), Has.All.EqualTo("approvals"));
        Assert.That(sources[2].Path, Is.EqualTo(folder.At("a.nupkg") + "/policy/policy.yaml"));
    }

    [Test]
    public void A_folder_with_one_package_is_that_package()
    {
        Package("a.nupkg", (Entry, ExamplePolicy.Text));

        Assert.That(PolicySources.Read(folder.Path).Name, Is.EqualTo("Contoso.CustomerData 2.1.0"));
    }

    [Test]
    public void Line_ends_and_a_byte_order_mark_do_not_reach_a_package()
    {
        var windows = ExamplePolicy.Source(folder, "windows.yaml", "\uFEFF" + ExamplePolicy.Text.ReplaceLineEndings("\r\n"));
        var unix = ExamplePolicy.Source(folder, "unix.yaml", ExamplePolicy.Text.ReplaceLineEndings("\n"));

        Assert.That(windows.PackedBytes, Is.EqualTo(unix.PackedBytes));
    }

    [Test]
    public void Faults_of_the_policy_are_listed_with_their_places()
    {
        folder.With("policy.yaml", "schema: 1\npolicy: { id: A }\nuse: {}\n");

        Assert.That(() => PolicySources.Read(folder.Path), Refuses($"{folder.At("policy.yaml")}:3:1: error POL0002: ", "'use' is not a key"));
    }

    [Test]
    public void What_is_not_there_is_said()
    {
        Assert.That(() => PolicySources.Read(folder.At("none")), Refuses("does not exist"));
        Assert.That(() => PolicySources.Read(folder.Path), Refuses("holds no policy.yaml and no package"));
        Package("a.nupkg", (Entry, ExamplePolicy.Text));
        Package("b.nupkg", (Entry, ExamplePolicy.Text));
        Assert.That(() => PolicySources.Read(folder.Path), Refuses("2 packages. Name one"));
    }

    [Test]
    public void A_package_without_a_policy_is_refused()
    {
        Package("a.nupkg", ("lib/a.dll", "x"));

        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("holds no policy (policy/policy.yaml)"));
    }

    [Test]
    public void A_file_that_is_no_package_or_was_cut_short_anywhere_is_refused()
    {
        Package("whole.nupkg", (Entry, ExamplePolicy.Text));
        var whole = File.ReadAllBytes(folder.At("whole.nupkg"));
        File.WriteAllText(folder.At("a.nupkg"), "no zip");
        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("is not a package that can be read"));
        for (var length = 0; length < whole.Length; length += 97)
        {
            File.WriteAllBytes(folder.At("a.nupkg"), whole[..length]);
            Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("is not a package that can be read"), $"cut at {length}");
        }
    }

    [Test]
    public void A_package_with_a_changed_byte_is_read_or_refused_and_nothing_else()
    {
        Package("whole.nupkg", (Entry, ExamplePolicy.Text));
        var whole = File.ReadAllBytes(folder.At("whole.nupkg"));
        var (read, refused) = (0, 0);
        for (var at = 0; at < whole.Length; at += 13)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 0x55;
            File.WriteAllBytes(folder.At("a.nupkg"), changed);
            try
            {
                PolicySources.Read(folder.At("a.nupkg"));
                read++;
            }
            catch (UsageException)
            {
                refused++;
            }
        }

        // Any other exception has failed the test; a change of what nobody reads, such as a time, does no harm.
        Assert.That(refused, Is.GreaterThan(read));
    }

    [Test]
    public void A_policy_that_is_not_the_one_that_was_packed_is_refused()
    {
        Package("a.nupkg", (Entry, ExamplePolicy.Text), ("policy/policy.sha256", new string('0', 64) + "  policy.yaml\n"));

        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("is not the one that was packed"));
    }

    [TestCase("../outside.txt")]
    [TestCase("policy/../../outside.txt")]
    [TestCase("/etc/outside")]
    [TestCase("C:/outside")]
    [TestCase("..\\outside.txt")]
    public void A_path_that_leads_out_of_the_package_is_refused(string path)
    {
        Package("a.nupkg", (Entry, ExamplePolicy.Text), (path, "x"));

        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("leads out of the package"));
    }

    [Test]
    public void Two_policies_in_one_package_are_refused()
    {
        Package("a.nupkg", (Entry, ExamplePolicy.Text), ("Policy/policy.yaml", ExamplePolicy.Text));

        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("2 times"));
    }

    [Test]
    public void A_policy_that_unpacks_to_more_than_a_policy_can_be_is_refused()
    {
        Package("a.nupkg", (Entry, new string(' ', 50_000_000)));
        Assert.That(new FileInfo(folder.At("a.nupkg")).Length, Is.LessThan(100_000), "it is a bomb");

        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("larger than 4 MB when unpacked"));
    }

    [Test]
    public void A_package_of_many_files_is_refused()
    {
        Package("a.nupkg", [.. Enumerable.Range(0, 10_001).Select(number => ($"lib/{number}", "")), (Entry, ExamplePolicy.Text)]);

        Assert.That(() => PolicySources.Read(folder.At("a.nupkg")), Refuses("10002 files"));
    }

    private static NUnit.Framework.Constraints.Constraint Refuses(params string[] said)
        => Throws.InstanceOf<UsageException>().With.Message.Matches<string>(message => said.All(part => message.Contains(part, StringComparison.Ordinal)));

    private void Package(string name, params (string Path, string Text)[] files)
    {
        using var archive = ZipFile.Open(folder.At(name), ZipArchiveMode.Create);
        foreach (var (path, text) in files)
        {
            using var writer = new StreamWriter(archive.CreateEntry(path).Open());
            writer.Write(text);
        }
    }
}
