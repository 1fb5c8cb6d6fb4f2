using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Cli.Tables;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Tests.Tables;

public sealed class CellTextTests
{
    private static ValueShape Shape(string section, string column) =>
        TableSections.Find(section)!.Columns.Single(each => each.Name == column).Shape;

    private static IEnumerable<TestCaseData> Values()
    {
        yield return new TestCaseData("uses", "title", PolicyValue.Of(" a; b: \"c\"\n"), " a; b: \"c\"\n");
        yield return new TestCaseData("uses", "destinations", PolicyValue.List("a", "b"), "a; b");
        yield return new TestCaseData("uses", "origin.rules", PolicyValue.List("a; b", "say \"so\"", " c", "d"), "\"a; b\"; \"say \"\"so\"\"\"; \" c\"; d");
        yield return new TestCaseData("uses", "data", PolicyValue.Map([new("contact.phone", PolicyValue.Of("late: too late")), new("contact.email", PolicyValue.Of("x; y"))]), "contact.phone: late: too late; \"contact.email: x; y\"");
        yield return new TestCaseData("consents", "check", PolicyValue.Of("M:A.B(System.Guid,System.String)"), "M:A.B(System.Guid,System.String)");
        yield return new TestCaseData("destinations", "symbols", PolicyValue.List([PolicyValue.Map([new("assembly", PolicyValue.Of("A")), new("symbol", PolicyValue.Of("N:A.B"))]), PolicyValue.Of("T:C")]), "N:A.B, A; T:C");
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_comes_back_from_its_cell(string section, string column, object value, string text)
    {
        var shape = Shape(section, column);

        Assert.That(CellText.Of((PolicyValue)value, shape), Is.EqualTo(text));
        Assert.That(CellText.Parse(text, shape, out var fault), Is.EqualTo(value));
        Assert.That(fault, Is.Null);
    }

    [TestCase("uses", "destinations", "a;; b")]
    [TestCase("uses", "destinations", "\"a")]
    [TestCase("uses", "destinations", "\"a\" b")]
    [TestCase("uses", "data", "contact.phone")]
    [TestCase("uses", "data", "contact.phone: a; contact.phone: b")]
    public void What_is_no_list_and_no_map_is_refused(string section, string column, string text)
    {
        Assert.That(CellText.Parse(text, Shape(section, column), out var fault), Is.Null);
        Assert.That(fault, Is.Not.Null.And.Not.Empty);
    }

    [Test]
    public void Columns_follow_from_the_declared_keys()
    {
        Assert.That(TableSections.Names, Is.SupersetOf(new[] { "uses", "purposes", "destinations", "platforms", "origins", "consents", "metrics", "surveys", "goals", "roles" }));
        Assert.That(TableSections.Find("uses")!.Columns.Select(column => column.Name), Is.SupersetOf(new[] { "title", "data", "origin.captured", "outcome.company", "destinations", "replaced-by" }));
    }
}
