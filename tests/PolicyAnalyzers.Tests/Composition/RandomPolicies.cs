using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Tests.Composition;

/// <summary>Policies and fragments by chance, from a seed.</summary>
internal sealed class RandomPolicies(int seed)
{
    private static readonly string[] Rules = ["POL1001", "POL1002", "POL1003", "POL1004", "POL1005", "POL1007", "POL1008", "POL1009", "POL1012", "POL1013", "POL3001", "POL3011"];
    private static readonly string[] Stages = ["origin", "purpose", "consent", "outcome", "insight", "destination"];
    private static readonly string[] Days = ["2026-12-01", "2027-03-01", "2027-06-01", "2028-01-01"];

    private readonly Random random = new(seed);

    /// <summary>The day of a build, or none.</summary>
    public string AsOf() => random.Next(2) == 0 ? "" : Pick(Days);

    /// <summary>An organisation's policy.</summary>
    public string Organisation()
    {
        var text = new StringBuilder("schema: 1\npolicy: { id: Test.Policy, version: 1.0.0, title: Test, contact: cx@test.example, effective: 2026-11-01 }\n");
        text.Append("roles:\n  owner: { name: An Owner }\n");
        text.Append("levels:\n").Append(Levels());
        text.Append("data:\n");
        Maybe(text, $"  require: [{string.Join(", ", Some(Stages))}]\n");
        Maybe(text, "  generated: [\"**/Tools/**\"]\n");
        Maybe(text, "  languages: [en]\n");
        Maybe(text, "  attributes: { Shop.SensitiveAttribute: personal }\n");
        Maybe(text, "  categories:\n    test.alias: { kind: identity, terms: [club alias] }\n");
        Maybe(text, "  exempt: { \"T:Shop.Branch\": our own shops }\n");
        text.Append("  group-by: ").Append(Pick("type", "member")).Append('\n');
        text.Append("origins:\n  signup-form: { title: Sign-up form }\n");
        text.Append("consents:\n  questions: { purposes: [satisfaction], channels: [email, sms], max-age: 365d }\n");
        text.Append("purposes:\n  order-updates: { legal-basis: contract, retention: 400d, compatible: [satisfaction] }\n  satisfaction: { legal-basis: consent }\n");
        text.Append("insights:\n  success: { title: Parcels received }\n");
        text.Append("destinations:\n  gateway: { title: SMS gateway, hosts: [sms.test.example] }\n  store: { title: Store }\n");
        text.Append("uses:\n  delivery-sms: { title: Tell, data: { contact.phone: fast }, purpose: order-updates, destinations: [gateway, store] }\n");
        text.Append("survey-policy:\n");
        Maybe(text, "  client: { assembly: Test.Surveys, symbol: \"T:Test.Surveys.Client\" }\n");
        text.Append("  platforms:\n    qualtrics: { status: approved }\n");
        Maybe(text, $"    old-polls: {{ status: retired, until: {Pick(Days)}, symbols: [{{ assembly: Test.Polls, symbol: \"N:Test.Polls\" }}] }}\n");
        Maybe(text, $"  legacy:\n    \"T:Legacy.Job\": {{ owner: owner, retire-by: {Pick(Days)} }}\n");
        text.Append("  minimum-age: 16\n");
        Maybe(text, "delegations:\n  team: { repositories: [\"test/*\"], may-add: [uses, surveys, origins], purposes: [order-updates], channels: [email] }\n");
        return text.ToString();
    }

    /// <summary>A team's fragment: it tightens, loosens and registers as it comes.</summary>
    public string Fragment()
    {
        var text = new StringBuilder("schema: 1\nfragment: { id: team, extends: Test.Policy, repository: test/shop, effective: 2026-11-01 }\n");
        Maybe(text, "levels:\n" + Levels());
        Section(
            text,
            "data",
            $"  require: [{string.Join(", ", Some(Stages))}]\n",
            $"  generated: [{Pick("", "\"**/Tools/**\"", "\"**/*.cs\"")}]\n",
            $"  languages: [{Pick("en", "pl", "en, pl")}]\n",
            $"  attributes: {{ Shop.SensitiveAttribute: {Pick("none", "personal", "contact.phone")} }}\n",
            $"  categories:\n    {Pick("contact.phone", "contact.email", "consent.state", "team.new")}: {{ terms: [{Pick("blower", "phone", "club alias", "shelf", "email address", "home")}]{Pick("", ", kind: governance")} }}\n",
            $"  exempt: {{ \"{Pick("T:Shop.Customer", "N:Shop", "P:Shop.Member.Phone")}\": ours }}\n",
            $"  group-by: {Pick("type", "member")}\n");
        Section(text, "origins", $"  team-origin: {{ title: Ours }}\n", "  signup-form: { forbids: [marketing.direct] }\n");
        Section(
            text,
            "uses",
            $"  team-use: {{ purpose: {Pick("order-updates", "satisfaction")}{Pick("", ", destinations: [gateway]")} }}\n",
            $"  delivery-sms: {{ destinations: [{Pick("", "store", "gateway, store")}]{Pick("", ", retired: true")} }}\n");
        Section(text, "purposes", $"  satisfaction: {{ legal-basis: {Pick("contract", "consent")}, retention: {Pick("10d", "900d")} }}\n");
        Section(text, "consents", $"  questions: {{ channels: [{Pick("email", "email, sms, push")}], max-age: {Pick("10d", "900d")} }}\n");
        Section(
            text,
            "survey-policy",
            "  client: { assembly: Subject, symbol: \"T:Shop.Team\" }\n",
            $"  platforms:\n    {Pick("qualtrics", "old-polls", "mine")}: {{ {Pick("status: retired", "until: 2030-01-01", "status: retired, until: 2030-01-01", "symbols: [{ assembly: Qualtrics.Api, symbol: \"T:Qualtrics.Api.QualtricsClient\" }]")} }}\n",
            $"  legacy:\n    \"{Pick("T:Legacy.Job", "T:Legacy.OtherJob", "N:Shop")}\": {{ owner: owner, retire-by: {Pick(Days)} }}\n",
            $"  minimum-age: {Pick("12", "18")}\n");
        Section(text, "models", "  \"M:Shop.Clean\": { cleans: anonymous }\n", "  \"M:Shop.Source\": { returns: contact.phone }\n");
        return text.ToString();
    }

    private string Levels()
    {
        var text = new StringBuilder($"  default: {Pick("observe", "advisory", "soft-mandatory")}\n");
        foreach (var rule in Some(Rules))
        {
            var strictest = rule == "POL3001" ? "hard-mandatory" : "soft-mandatory";
            var first = random.Next(3);
            text.Append("  ").Append(rule).Append(": ").Append(random.Next(2) == 0
                ? Pick("observe", "advisory", strictest)
                : $"{{ advisory: {Days[first]}, {strictest}: {Days[first + 1]} }}").Append('\n');
        }

        Maybe(text, $"  tests: {Pick("on", "off")}\n");
        return text.ToString();
    }

    private void Section(StringBuilder text, string section, params string[] lines)
    {
        var chosen = Some(lines).ToArray();
        if (chosen.Length > 0 && random.Next(3) > 0)
        {
            text.Append(section).Append(":\n").AppendJoin("", chosen);
        }
    }

    private IEnumerable<string> Some(string[] all) => [.. all.Where(_ => random.Next(2) == 0)];

    private string Pick(params string[] all) => all[random.Next(all.Length)];

    private void Maybe(StringBuilder text, string part) => text.Append(random.Next(2) == 0 ? part : "");
}
