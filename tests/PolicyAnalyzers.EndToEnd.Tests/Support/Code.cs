namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>Source files of consumers.</summary>
internal static class Code
{
    /// <summary>Customer data with nothing declared: an advisory finding (POL1001).</summary>
    public const string Undeclared = """
        namespace Contoso.Shop;

        public class Customer
        {
            public string? PhoneNumber { get; set; }
        }
        """;

    /// <summary>The same, declared with a constant of the policy package.</summary>
    public const string Declared = """
        using Contoso.CustomerData;
        using PolicyAnalyzers.Annotations;

        namespace Contoso.Shop;

        public class Customer
        {
            [CustomerData(CustomerPolicy.Uses.DeliverySms)]
            public string? PhoneNumber { get; set; }
        }
        """;

    /// <summary>A use of a platform past the governed client: a locked finding (POL3001).</summary>
    public const string Ungoverned = """
        namespace Contoso.Shop;

        public class Ask
        {
            public void All() => new Qualtrics.Api.QualtricsClient("key").Invite();
        }
        """;

    /// <summary>Reference to <see cref="Platform"/>.</summary>
    public const string PlatformReference = """<ProjectReference Include="../Qualtrics.Api/Qualtrics.Api.csproj" />""";

    /// <summary>A stand-in for the library of a survey platform. Like any vendor's, its assembly has no reference to us.</summary>
    public static ConsumerProject Platform { get; } = new("Qualtrics.Api")
    {
        Items = "",
        Source = "namespace Qualtrics.Api; public class QualtricsClient(string key) { public string Invite() => key; }",
    };
}
