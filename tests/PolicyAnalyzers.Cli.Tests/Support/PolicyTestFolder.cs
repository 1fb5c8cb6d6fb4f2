using System;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>A folder with a small policy, to which a test adds policy tests. Deleted when disposed.</summary>
internal sealed class PolicyTestFolder : IDisposable
{
    /// <summary>A policy with one use of a telephone number, and a rule that binds later.</summary>
    public const string Policy = """
        schema: 1
        policy: { id: Test.Policy, version: 1.2.3, title: Test, contact: cx@test.example, effective: 2026-11-01 }
        levels:
          default: advisory
          POL1008: observe
          POL3001: { advisory: 2026-11-01, hard-mandatory: 2027-04-01 }
        origins:
          signup-form: { title: Sign-up form, source: provided.subject }
        purposes:
          order-updates: { title: Tell customers about their orders, kind: service.notification, legal-basis: contract }
        uses:
          delivery-sms:
            title: Tell when the parcel arrives
            data: { contact.phone: e-mail is read too late }
            origin: { captured: signup-form, permission: contract }
            purpose: order-updates
        survey-policy:
          client: { assembly: Test.Surveys, symbol: "T:Test.Surveys.Client" }
        """;

    /// <summary>A stand-in for the library of a survey platform.</summary>
    public const string Platform = "namespace Qualtrics.Api; public class QualtricsClient { public void Invite() { } }";

    private readonly SampleFolder _folder = new SampleFolder().With("policy.yaml", Policy);

    /// <summary>Absolute path.</summary>
    public string Path => _folder.Path;

    /// <summary>Writes a file, and its folder where it is missing.</summary>
    public PolicyTestFolder With(string name, string text)
    {
        _folder.With(name, text);
        return this;
    }

    /// <summary>Writes a policy test.</summary>
    public PolicyTestFolder WithTest(string text, string name = "it.cs") => With("policy-tests/" + name, text);

    /// <summary>Writes a stand-in for an assembly.</summary>
    public PolicyTestFolder WithStub(string assembly, string text) => With($"policy-tests/stubs/{assembly}.cs", text);

    /// <summary>Runs <c>dotnet policy test</c> on the folder.</summary>
    public Task<ToolRun> RunAsync(params string[] options) => Tool.RunAsync(["test", Path, .. options]);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
