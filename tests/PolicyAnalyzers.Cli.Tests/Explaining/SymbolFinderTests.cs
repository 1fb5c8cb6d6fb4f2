using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Cli.Explaining;
using PolicyAnalyzers.Cli.Testing;

namespace PolicyAnalyzers.Cli.Tests.Explaining;

/// <summary>Which declarations a question means.</summary>
public sealed class SymbolFinderTests
{
    private static readonly Compilation Shop = InMemory.Library(
        "Shop",
        [
            InMemory.Parse(
                """
                namespace Shop;
                public class Customer
                {
                    public string Phone { get; set; } = "";
                    public string A = "", B = "";
                    public string Find(string email, int page)
                    {
                        return email;
                    }
                    public sealed class Card { public string Number { get; set; } = ""; }
                }
                public record Contact(string Email);
                """,
                "/repo/Customer.cs"),
        ],
        []);

    [TestCase("Customer.Phone", ExpectedResult = "Phone")]
    [TestCase("Shop.Customer.Phone", ExpectedResult = "Phone")]
    [TestCase("P:Shop.Customer.Phone", ExpectedResult = "Phone")]
    [TestCase("Find.email", ExpectedResult = "email")]
    [TestCase("Card", ExpectedResult = "Number")]
    [TestCase("Contact.Email", ExpectedResult = "Email")]
    [TestCase("Customer", ExpectedResult = "Phone A B Find email page")]
    [TestCase("hone", ExpectedResult = "")]
    [TestCase("customer.phone", ExpectedResult = "")]
    [TestCase("Customer.cs:4", ExpectedResult = "Phone")]
    [TestCase("Customer.cs:5", ExpectedResult = "A B")]
    [TestCase("Customer.cs:6", ExpectedResult = "Find email page")]
    [TestCase("Customer.cs:8", ExpectedResult = "Find email page")]
    [TestCase("Customer.cs:12", ExpectedResult = "Email")]
    [TestCase("Customer.cs:900", ExpectedResult = "")]
    public string A_question_means(string text) => Find(text, StringComparison.Ordinal);

    [Test]
    public void Case_is_forgiven_where_asked() => Assert.That(Find("customer.phone", StringComparison.OrdinalIgnoreCase), Is.EqualTo("Phone"));

    [Test]
    public void What_is_misspelt_leads_to_similar_names()
        => Assert.That(SymbolFinder.Similar(Shop, SymbolQuery.Parse("Kunde.phone")), Is.EqualTo(new[] { "Shop.Customer.Phone" }));

    private static string Find(string text, StringComparison comparison)
        => string.Join(' ', SymbolFinder.Find(Shop, SymbolQuery.Parse(text), comparison, default).Select(symbol => symbol.Name));
}
