using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Cli.Gating.Assemblies;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>What the metadata of an assembly says of ways to platforms.</summary>
public sealed class ReachReaderTests
{
    private const string Vendor = """
        namespace Qualtrics.Api;
        public class QualtricsClient { public string Invite(string to) => to; public static T Ask<T>() => default!; }
        public class MarkAttribute : System.Attribute { }
        public interface IPoll { }
        """;

    private static readonly CSharpCompilation VendorLibrary = InMemory.Library("Qualtrics.Api", [InMemory.Parse(Vendor, "Vendor.cs")], []);

    private readonly SampleFolder folder = new();

    private readonly PlatformSignatures signatures = new(Policies.Sample);

    [OneTimeTearDown]
    public void Delete() => folder.Dispose();

    [TestCase("public class Sum { public string Host => \"shop.contoso.example\"; }")]
    [TestCase("public class Sum { /* Qualtrics.Api.QualtricsClient */ public string Name => \"Qualtrics\"; }")]
    [TestCase("public class Sum { public string Kind => nameof(Qualtrics.Api.QualtricsClient); }")]
    [TestCase("namespace Qualtrics.Reports; public class Sum { public int Of() => 1; }")]
    public void Innocent_code_reaches_nothing(string code) => Assert.That(Read(code)!.Reaches, Is.Empty);

    [TestCase("public class Ask { public string All() => new Qualtrics.Api.QualtricsClient().Invite(\"x\"); }", TestName = "A call")]
    [TestCase("public class Ask { public object All() => typeof(Qualtrics.Api.QualtricsClient); }", TestName = "A type token")]
    [TestCase("public class Ask { public bool All(object o) => o is Qualtrics.Api.QualtricsClient; }", TestName = "A test of a type")]
    [TestCase("public class Ask { public object All() => new System.Collections.Generic.List<Qualtrics.Api.QualtricsClient>(); }", TestName = "A generic argument")]
    [TestCase("public class Ask { public object All() => Qualtrics.Api.QualtricsClient.Ask<int>(); }", TestName = "A generic method")]
    [TestCase("public class Ask { class Inner { public string All() => new Qualtrics.Api.QualtricsClient().Invite(\"x\"); } }", TestName = "A nested type")]
    [TestCase("public class Ask { public async System.Threading.Tasks.Task<string> All() { await System.Threading.Tasks.Task.Yield(); return new Qualtrics.Api.QualtricsClient().Invite(\"x\"); } }", TestName = "A state machine")]
    [TestCase("public class Ask { public System.Func<string> All() => () => new Qualtrics.Api.QualtricsClient().Invite(\"x\"); }", TestName = "A lambda")]
    [TestCase("public class Ask : Qualtrics.Api.QualtricsClient { }", TestName = "A base type")]
    [TestCase("public class Ask : Qualtrics.Api.IPoll { }", TestName = "An interface")]
    [TestCase("public class Ask { public string All() => \"https://eu.qualtrics.com/API/v3/distributions\"; }", TestName = "A host")]
    [TestCase("public class Ask { public const string Host = \"https://eu.qualtrics.com/API/v3/distributions\"; }", TestName = "A constant")]
    [TestCase("public class Ask { public object All() => System.Type.GetType(\"Qualtrics.Api.QualtricsClient, Qualtrics.Api\"); }", TestName = "A name for reflection")]
    public void Every_way_is_told_for_the_outermost_type_of_its_code(string code)
    {
        var reaches = Read(code)!.Reaches;

        Assert.That(reaches.Select(reach => (reach.Platform.Id, reach.Type)).Distinct(), Is.EqualTo(new (string, string?)[] { ("qualtrics", "Ask") }));
    }

    [TestCase("public class Ask { public Qualtrics.Api.QualtricsClient? Client; }", TestName = "A field that no code touches")]
    [TestCase("[Qualtrics.Api.Mark] public class Ask { }", TestName = "An attribute")]
    public void A_way_that_no_code_takes_is_told_for_the_assembly(string code)
        => Assert.That(Read(code)!.Reaches.Select(reach => reach.Platform.Id).Distinct(), Is.EqualTo(new[] { "qualtrics" }));

    [Test]
    public void A_platforms_own_library_is_known_as_such() => Assert.That(Read(VendorLibrary)!.Platform?.Id, Is.EqualTo("qualtrics"));

    [Test]
    public void A_symbol_that_the_policy_binds_to_an_assembly_counts_in_that_assembly_alone()
    {
        const string Polls = "namespace Contoso.Legacy.Polls; public class PollSender { public void Send() { } }";
        const string Use = "public class Ask { public void All() => new Contoso.Legacy.Polls.PollSender().Send(); }";

        foreach (var (assembly, count) in new[] { ("Contoso.Legacy", 1), ("Contoso.Other", 0) })
        {
            var library = InMemory.Emit(InMemory.Library(assembly, [InMemory.Parse(Polls, "Polls.cs")], []));
            var read = Read(InMemory.Library("Contoso.Shop", [InMemory.Parse(Use, "Use.cs")], [library]))!;
            Assert.That(read.Reaches.Select(reach => reach.Platform.Id).Distinct().Count(), Is.EqualTo(count), assembly);
        }
    }

    [Test]
    public void A_file_that_is_no_assembly_is_refused_and_a_native_library_is_none()
    {
        folder.With("text.dll", "no assembly at all");
        var native = new byte[0x200];
        Encoding.ASCII.GetBytes("MZ").CopyTo(native, 0);
        File.WriteAllBytes(folder.At("cut.dll"), native);

        Assert.That(() => ReachReader.Read(folder.At("text.dll"), signatures), Throws.InstanceOf<BadImageFormatException>());
        Assert.That(() => ReachReader.Read(folder.At("cut.dll"), signatures), Throws.InstanceOf<BadImageFormatException>());
    }

    [Test]
    public void An_assembly_that_is_cut_short_is_refused()
    {
        var whole = Emit(VendorLibrary);
        foreach (var length in new[] { 100, 400, 700, 1000 })
        {
            File.WriteAllBytes(folder.At("short.dll"), whole[..length]);
            Assert.That(() => ReachReader.Read(folder.At("short.dll"), signatures), Throws.InstanceOf<BadImageFormatException>(), $"{length} bytes");
        }
    }

    private ReadAssembly? Read(string code) => Read(InMemory.Library("Contoso.Shop", [InMemory.Parse(code, "Code.cs")], [InMemory.Emit(VendorLibrary)]));

    private ReadAssembly? Read(CSharpCompilation library)
    {
        var path = folder.At(Guid.NewGuid().ToString("n") + ".dll");
        File.WriteAllBytes(path, Emit(library));
        return ReachReader.Read(path, signatures);
    }

    private static byte[] Emit(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        var result = library.Emit(image);
        Assert.That(result.Success, Is.True, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
