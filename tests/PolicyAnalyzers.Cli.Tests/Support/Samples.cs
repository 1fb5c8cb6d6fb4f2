using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Scanning.Sarif;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>Results of scans, made by hand.</summary>
internal static class Samples
{
    /// <summary>The folder that all sample paths are below.</summary>
    public static readonly string Root = Path.GetFullPath(Path.DirectorySeparatorChar + "repo");

    /// <summary>A result with nothing in it but two projects that were analysed.</summary>
    public static readonly ScanResult Clean = new(
        new ScanTarget(TargetKind.Solution, At("Shop.slnx"), Root, [At("Web/Web.csproj"), At("Core/Core.csproj")]),
        [], [], [], [], [Finding("POL0900", null, "Policy contoso 1.0.0 is in force.", ("policy.id", "contoso"), ("policy.version", "1.0.0"))],
        [], [At("Core/Core.csproj"), At("Web/Web.csproj")], [], []);

    /// <summary>A result with something of everything.</summary>
    public static readonly ScanResult Full = Clean with
    {
        Findings =
        [
            Finding(
                "POL1001", Place("Core/Customer.cs", 12), "'Customer' holds customer data (Email, Phone) and declares nothing; declare its use (ask privacy@contoso.example)",
                ("policy.level", "advisory"), ("policy.symbol", "T:Contoso.Core.Customer"), ("policy.remedy", "declare its use"),
                ("policy.members", "P:Contoso.Core.Customer.Email|contact.email\nP:Contoso.Core.Customer.Phone|contact.phone"))
                with { Related = [Place("Core/Customer.cs", 14), Place("Core/Customer.cs", 15)] },
            Finding(
                "POL1001", Place("Core/Order.cs", 3), "'Order.Ship' holds customer data (address) and declares nothing; declare its use as delivery (ask privacy@contoso.example)",
                ("policy.level", "advisory"), ("policy.symbol", "M:Contoso.Core.Order.Ship(System.String)"), ("policy.remedy", "declare its use as delivery")),
            Finding(
                "POL3001", Place("Web/Pages/Feedback [old].cs", 40), "'SurveyMonkeyApi.Send' belongs to the survey platform SurveyMonkey, and here nobody checks consent.",
                ("policy.level", "hard-mandatory"), ("policy.symbol", "M:Contoso.Web.Feedback.Send"), ("policy.remedy", "send it through the governed client")),
        ],
        Suppressed = [Finding("POL1002", Place("Core/Lead.cs", 7), "'Lead.Email' declares no origin.", ("policy.symbol", "P:Contoso.Core.Lead.Email")) with { Suppression = "Asked the team" }],
        SetAside = [Finding("POL0901", Place("Core/Old.cs", 9), "'Old.Email' is in the baseline.", ("policy.symbol", "P:Contoso.Core.Old.Email"))],
        Inventory =
        [
            Finding("POL1900", Place("Core/Customer.cs", 14), "'Customer.Email' holds an e-mail address.", ("policy.symbol", "P:Contoso.Core.Customer.Email"), ("policy.category", "contact.email"), ("policy.kind", "identity"), ("policy.role", "direct"),
                ("policy.evidence", "its name says \"email\""), ("policy.declared", "reviewed"), ("policy.uses", "delivery-survey account-recovery")),
            Finding("POL1900", Place("Core/Customer.cs", 15), "'Customer.Phone' holds a telephone number.", ("policy.symbol", "P:Contoso.Core.Customer.Phone"), ("policy.declared", "none")),
            Finding("POL3900", Place("Web/Pages/Feedback [old].cs", 40), "SurveyMonkey is used.", ("policy.symbol", "M:Contoso.Web.Feedback.Send"), ("policy.platform", "surveymonkey")),
        ],
        Rules =
        [
            new RuleDescription("POL1001", "Customer data with nothing declared", "Long text.", "https://example.org/POL1001", "Declarations"),
            new RuleDescription("POL3001", "Survey platform used outside the governed client", null, "https://example.org/POL3001", "Surveys"),
        ],
        NotAnalysable = [At("Old/Old.vbproj")],
    };

    /// <summary>As <see cref="Full"/>, with a project that does not build.</summary>
    public static readonly ScanResult Incomplete = Full with
    {
        Problems = [new ScanProblem(At("Broken/Broken.csproj"), "does not build:", ["Broken/A.cs(1,2): error CS0103: The name 'x' does not exist"])],
    };

    /// <summary>An absolute path below <see cref="Root"/>.</summary>
    public static string At(string name) => Path.GetFullPath(Path.Combine(Root, name));

    /// <summary>A place at column 5.</summary>
    public static Place Place(string file, int line) => new(At(file), line, 5, line, 9);

    /// <summary>A finding in Core.csproj.</summary>
    public static Finding Finding(string rule, Place? place, string message, params (string Key, string Value)[] properties)
        => new(
            rule, message, place, [], properties.ToImmutableSortedDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal), null, [At("Core/Core.csproj")]);
}
