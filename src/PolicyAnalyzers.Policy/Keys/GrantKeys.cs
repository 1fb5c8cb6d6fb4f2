using PolicyAnalyzers.Policy.Vocabulary;
using static PolicyAnalyzers.Policy.Keys.Shape;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>What others may add, what is known of foreign code, and which findings are waived.</summary>
internal static class GrantKeys
{
    public static readonly ValueShape Delegations = Cards(
        "delegations",
        Key("repositories", Texts, "The repositories that it covers; '*' stands for any text.", "POL0004"),
        Required("may-add", List(Choice(Choices.Registrations)), "What they may register by themselves.", "POL0004"),
        Key("purposes", References.Purposes, "Purposes that a registration may name.", "POL0004"),
        Key("channels", References.Channels, "Channels that a registration may name.", "POL0004"),
        Key("no-longer-than", Duration, "How long a registration lasts at most.", "POL0004"));

    public static readonly ValueShape Models = MapOf(SymbolId, Map(
        Key("assembly", Text, "The assembly in which the symbol must resolve.", "POL0011"),
        Key("returns", References.Category, "A source: the category that it returns.", "POL2002 POL2004"),
        Key("origin", References.Origin, "A source: how that data was captured.", "POL1010"),
        Key("parameter", Text, "A sink: the parameter that sends data away.", "POL2002"),
        Key("destination", References.Destination, "A sink: who receives it.", "POL2002"),
        Key("from", Text, "A propagator: the parameter whose data goes on; 'this' for the instance.", "POL2002"),
        Key("to", Text, "A propagator: where it goes on: 'return', 'this' or a parameter.", "POL2002"),
        Key("cleans", Choice(Choices.Cleaned), "A cleaner: what is left of the person in what it returns.", "POL2002 POL2005")));

    public static readonly ValueShape Waivers = Cards(
        "waivers",
        Required("rule", References.Rule, "The rule whose finding is waived.", "POL0006 POL0901"),
        RequiredUnless("file", "symbol", Symbol, "Where, for a finding in code.", "POL0006 POL0901"),
        Key("file", Text, "Where, for a finding in files that no compiler reads, in the place of 'symbol': a path from the repository's root, with '**' for any folders and '*' within one name.", "POL0006 POL3002"),
        Key("reason", Text, "Why.", "POL0006"),
        Key("requested-by", References.Role, "Who asked for it."),
        Key("approved-by", References.Role, "Who approved it; a role that may approve waivers.", "POL0006"),
        Key("approved-on", Date, "The day of the approval.", "POL0006"),
        Key("expires", Date, "The last day on which it holds.", "POL0006 POL0007"),
        Key("signature", Text, "The signature of the role that approved it, in Base64.", "POL0006"),
        Key("emergency", Text, "Break-glass: the incident; holds without prior approval.", "POL0006 POL0015"),
        Key("opened", Date, "Break-glass: the day on which the emergency began.", "POL0006 POL0015"));
}
