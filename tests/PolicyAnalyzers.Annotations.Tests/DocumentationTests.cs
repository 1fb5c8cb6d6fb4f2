using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>Whoever hovers over an attribute learns what it means and sees it at work.</summary>
public sealed class DocumentationTests
{
    private static readonly Assembly Annotations = typeof(CustomerDataAttribute).Assembly;

    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(Annotations.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(m => (string)m.Attribute("name")!);

    private static IEnumerable<Type> PublicTypes => Annotations.GetExportedTypes();

    [TestCaseSource(nameof(PublicTypes))]
    public void A_type_says_what_it_means(Type type) => Assert.That(Members[$"T:{type.FullName}"].Element("summary")?.Value.Trim(), Is.Not.Null.And.Not.Empty);

    [TestCaseSource(nameof(PublicTypes))]
    public void A_type_says_what_the_analyzers_do_with_it(Type type) => Assert.That(Members[$"T:{type.FullName}"].Element("remarks")?.Value.Trim(), Is.Not.Null.And.Not.Empty);

    [TestCaseSource(nameof(PublicTypes))]
    public void A_type_has_an_example_that_uses_it(Type type)
    {
        var code = Members[$"T:{type.FullName}"].Element("example")?.Element("code")?.Value;

        Assert.That(code, Does.Contain(type.Name.Replace("Attribute", "", StringComparison.Ordinal)));
    }

    [TestCaseSource(nameof(PublicTypes))]
    public void Every_property_is_explained(Type type)
        => Assert.That(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(p => $"P:{type.FullName}.{p.Name}"),
            Is.SubsetOf(Members.Keys));
}
