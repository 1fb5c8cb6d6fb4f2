using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Constants;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Tests.Constants;

public sealed class ConstantsSourceTests
{
    private static readonly PolicyDocument Empty = new() { Identity = new() { Id = "Contoso.CustomerData", Version = "2.1.0", Title = "Ours" } };

    [Test]
    public void A_section_without_cards_has_no_class()
    {
        var constants = Compile(ConstantsSource.Write(Empty, ""));

        Assert.That(constants.GetTypeMembers(), Is.Empty);
    }

    [Test]
    public void Every_section_gets_a_class_and_every_card_a_constant()
    {
        var policy = Empty with
        {
            Uses = Cards(new UseCard(At("delivery-sms"), "Tell the customer")),
            Origins = Cards(new OriginCard(At("signup-form"), "Sign-up form")),
            Consents = Cards(new ConsentCard(At("sms-updates"), "Updates")),
            Purposes = Cards(new PurposeCard(At("order-updates"), "Orders")),
            Insights = Cards(new InsightCard(At("delivery-success"), "Parcels")),
            Destinations = Cards(new DestinationCard(At("sms-gateway"), "Gateway")),
            Surveys = Cards(new SurveyCard(At("post-delivery"), "How was it?")),
            Metrics = Cards(new MetricCard(At("csat"), "Satisfaction")),
            Experiments = Cards(new ExperimentCard(At("faster-checkout"), "Checkout")),
            Goals = Cards(new GoalCard(At("retention"), "Stay")),
            Roles = Cards(new RoleCard(At("logistics"), "Logistics")),
            Data = new() { Categories = Cards(new CategoryCard(At("contact.phone"), "Phone")) },
            SurveyPolicy = new() { Platforms = Cards(new PlatformCard(At("qualtrics"), "Qualtrics")) },
        };

        var constants = Compile(ConstantsSource.Write(policy, ""));

        Assert.That(constants.ContainingNamespace.ToDisplayString(), Is.EqualTo("Contoso.CustomerData"));
        Assert.That(constants.GetTypeMembers().SelectMany(Members), Is.EquivalentTo(new[]
        {
            "Uses.DeliverySms = delivery-sms", "Origins.SignupForm = signup-form", "Consents.SmsUpdates = sms-updates",
            "Purposes.OrderUpdates = order-updates", "Insights.DeliverySuccess = delivery-success", "Destinations.SmsGateway = sms-gateway",
            "Surveys.PostDelivery = post-delivery", "Categories.ContactPhone = contact.phone", "Platforms.Qualtrics = qualtrics",
            "Metrics.Csat = csat", "Experiments.FasterCheckout = faster-checkout", "Goals.Retention = retention", "Roles.Logistics = logistics",
        }));
    }

    [Test]
    public void The_root_namespace_comes_before_the_policys_id() =>
        Assert.That(Compile(ConstantsSource.Write(Empty, "Contoso.Terms")).ContainingNamespace.ToDisplayString(), Is.EqualTo("Contoso.Terms"));

    [Test]
    public void A_retired_card_is_obsolete_and_names_its_successor()
    {
        var policy = Empty with
        {
            Uses = Cards(
                new UseCard(At("old"), "Old") { Retired = true, ReplacedBy = At("new-one") },
                new UseCard(At("older"), "Older") { Retired = true },
                new UseCard(At("new-one"), "New")),
            SurveyPolicy = new() { Platforms = Cards(new PlatformCard(At("polls"), "Polls") { Status = "retired" }) },
        };

        var constants = Compile(ConstantsSource.Write(policy, ""));

        var uses = constants.GetTypeMembers("Uses").Single();
        Assert.That(Obsolete(uses, "Old"), Is.EqualTo("The policy has retired 'old': use NewOne ('new-one')."));
        Assert.That(Obsolete(uses, "Older"), Is.EqualTo("The policy has retired 'older'."));
        Assert.That(Obsolete(uses, "NewOne"), Is.Null);
        Assert.That(Obsolete(constants.GetTypeMembers("Platforms").Single(), "Polls"), Is.EqualTo("The policy has retired 'polls'."));
    }

    [Test]
    public void A_title_stays_one_line_of_well_formed_documentation()
    {
        var policy = Empty with { Uses = Cards(new UseCard(At("a"), "</summary>\r\n#error <b> & \"q\"\u2028x\u0001")) };

        var use = Compile(ConstantsSource.Write(policy, "")).GetTypeMembers("Uses").Single().GetMembers("A").Single();

        Assert.That(use.GetDocumentationCommentXml(), Does.Contain("&lt;/summary&gt;  #error &lt;b&gt; &amp;"));
    }

    [Test]
    public void An_id_that_would_end_the_literal_is_escaped()
    {
        var policy = Empty with { Uses = Cards(new UseCard(At("a\"b\\c"), "Odd")) };

        Assert.That(Members(Compile(ConstantsSource.Write(policy, "")).GetTypeMembers("Uses").Single()), Is.EqualTo(new[] { "Uses.ABC = a\"b\\c" }));
    }

    private static INamedTypeSymbol Compile(string source) => GeneratedCode.Compile(source).GetSymbolsWithName("CustomerPolicy").OfType<INamedTypeSymbol>().Single();

    private static string[] Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Select(field => $"{type.Name}.{field.Name} = {field.ConstantValue}").ToArray();

    private static object? Obsolete(INamedTypeSymbol type, string member) =>
        type.GetMembers(member).Single().GetAttributes().SingleOrDefault()?.ConstructorArguments.Single().Value;

    private static Located<string> At(string id) => new(id, SourceSpan.FileStart);

    private static Cards<T> Cards<T>(params T[] cards)
        where T : Card => new(cards.ToImmutableArray());
}
