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
            public void All() => new Contoso.Legacy.Polls.PollSender().Send();
        }
        """;

    /// <summary>Reference to <see cref="Platform"/>.</summary>
    public const string PlatformReference = """<ProjectReference Include="../Contoso.Legacy/Contoso.Legacy.csproj" />""";

    /// <summary>The survey platform that the sample's policy names, in an assembly without any reference to us.</summary>
    public static ConsumerProject Platform { get; } = new("Contoso.Legacy")
    {
        Items = "",
        Source = "namespace Contoso.Legacy.Polls; public class PollSender { public void Send() { } }",
    };
}
