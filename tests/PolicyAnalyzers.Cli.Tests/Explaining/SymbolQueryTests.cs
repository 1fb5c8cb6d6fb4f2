using PolicyAnalyzers.Cli.Explaining;

namespace PolicyAnalyzers.Cli.Tests.Explaining;

/// <summary>What somebody may write behind <c>explain</c>.</summary>
public sealed class SymbolQueryTests
{
    [TestCase("Customer.Phone")]
    [TestCase("P:Contoso.Customer.Phone")]
    [TestCase("C:12")]
    public void A_name_and_a_documentation_id_are_no_place(string text) => Assert.That(SymbolQuery.Parse(text).File, Is.Null);

    [TestCase("Customer.cs:12", "Customer.cs", 12)]
    [TestCase("src/Customer.cs:12:5", "src/Customer.cs", 12)]
    [TestCase(@"src\Customer.cs:7", "src/Customer.cs", 7)]
    [TestCase(@"C:\src\Customer.cs:7", "C:/src/Customer.cs", 7)]
    public void A_place_is_a_file_and_a_line_with_or_without_a_column(string text, string file, int line)
    {
        var query = SymbolQuery.Parse(text);

        Assert.That((query.File, query.Line), Is.EqualTo((file, line)));
    }

    [Test]
    public void A_file_is_meant_by_the_end_of_its_path_and_never_by_half_a_name()
    {
        var query = SymbolQuery.Parse("Domain/Customer.cs:1");

        Assert.That(query.Means("/repo/src/Domain/Customer.cs"), Is.True);
        Assert.That(query.Means("/repo/src/SubDomain/Customer.cs"), Is.False);
    }
}
