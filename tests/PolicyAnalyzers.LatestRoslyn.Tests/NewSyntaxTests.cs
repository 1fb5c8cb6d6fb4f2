using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.LatestRoslyn.Tests;

/// <summary>POL1001 in syntax that the oldest Roslyn does not know.</summary>
internal sealed class NewSyntaxTests
{
    [TestCase("class Mailer(string host, int port) { public string Host => host + port; }", TestName = "C# 12: a primary constructor")]
    [TestCase("class Mailer(string customerEmail) { public string Send() => customerEmail; }", TestName = "C# 12: a parameter that the class keeps is a known limit")]
    [TestCase("partial class Order { public partial int Count { get; set; } } partial class Order { public partial int Count { get => field; set => field = value; } }", TestName = "C# 13: a partial property")]
    [TestCase("class Order { [CustomerData(\"delivery-sms\")] public string PhoneNumber { get; set => field = value.Trim(); } = \"\"; }", TestName = "C# 14: the field of a declared property")]
    public Task Silent(string source) => PolicyTest.Check(source);

    [TestCase("class Visitor(string fullName) { public string {|POL1001:FullName|} { get; } = fullName; }", TestName = "C# 12: a property that a primary constructor fills")]
    [TestCase("using Reach = (string Email, int Count); class Order { public Reach {|POL1001:Whom|} { get; set; } }", TestName = "C# 12: an alias of a tuple")]
    [TestCase("class Order { public string[] {|POL1001:Emails|} { get; } = [\"a\", \"b\"]; }", TestName = "C# 12: a collection expression")]
    [TestCase("partial class Order { public partial string {|POL1001:Email|} { get; set; } } partial class Order { public partial string Email { get => field; set => field = value; } = \"\"; }", TestName = "C# 13: a partial property, once")]
    [TestCase("ref struct Line { public System.ReadOnlySpan<char> {|POL1001:PhoneNumber|}; }", TestName = "A span of letters")]
    [TestCase("file class Customer { public required string {|POL1001:PhoneNumber|} { get; init; } }", TestName = "C# 11: a type of one file with a required member")]
    public Task Flagged(string source) => PolicyTest.Check(source);
}
