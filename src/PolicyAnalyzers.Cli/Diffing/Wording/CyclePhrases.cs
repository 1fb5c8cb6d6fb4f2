using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Changes of what counts as customer data, and of the cards of the data-use cycle.</summary>
internal static class CyclePhrases
{
    private const string Called = "is now called {new}; it was called {old}";
    private const string AnsweredFor = "is now answered for by {new}, and no longer by {old}";
    private const string NowAnsweredFor = "is now answered for by {new}";
    private const string NotAnsweredFor = "names nobody any more who answers for it; it was {old}";

    /// <summary>The phrases.</summary>
    public static readonly ImmutableArray<Phrase> All =
    [
        new("data.require", null, "Customer data must now also declare its {items}", "Customer data need no longer declare its {items}"),
        new("data.group-by", "What is wrong with customer data is now one finding for each {new}, and not for each {old}"),
        new("data.generated", null, "Files like {items} now count as written by a tool, and are asked for no attributes", "Files like {items} no longer count as written by a tool"),
        new("data.languages", null, "Names in code are now read for certain in {items} too", "Names in code in {items} are now only weak evidence"),
        new("data.categories.*.kind", "is now {new} data, and no longer {old}", "is now {new} data", "no longer says what kind of data it is; it was {old}"),
        new("data.categories.*.protection", "must now be stored {new}, and not {old}", "must now be stored {new}", "no longer has to be stored {old}"),
        new("data.categories.*.terms", null, "is now also recognised by {items}", "is no longer recognised by {items}"),
        new("data.categories.*.dpv", null, "is now also {items} in W3C DPV", "is no longer {items} in W3C DPV"),
        new("data.categories.*.fides", null, "is now also {items} in Fideslang", "is no longer {items} in Fideslang"),
        new("data.attributes.*", "The attribute {id} now means {new}, and no longer {old}", "The attribute {id} now means {new}", "The attribute {id} means nothing any more; it meant {old}"),
        new("data.exempt.*", "The reason why {id} is exempt now reads {new}; it read {old}", "{id} is now exempt: {new}", "{id} is no longer exempt"),
        new("data.emotion.hold", null, "An emotion may now only be noted as there or not, and no longer measured", "An emotion may now be measured on a scale"),
        new("data.emotion.workflow", "A detected emotion now starts {new}, and no longer {old}", "A detected emotion now starts {new}", "A detected emotion no longer starts {old}"),
        new("origins.*.title", Called),
        new("origins.*.source", "now counts as {new}, and no longer as {old}", "now counts as {new}"),
        new("origins.*.notice", "now shows people the notice {new}, and no longer {old}", "now shows people the notice {new}", "no longer names the notice that people are shown; it was {old}"),
        new("origins.*.forbids", null, "now also rules out {items}", "no longer rules out {items}"),
        new("consents.*.title", Called),
        new("consents.*.purposes", null, "now also covers the purpose {items}", "no longer covers the purpose {items}"),
        new("consents.*.channels", null, "now also covers {items}", "no longer covers {items}"),
        new("consents.*.max-age", "now holds for {new} once given, and not for {old}", "now runs out {new} after it was given", "no longer runs out; it held for {old}"),
        new("consents.*.check", "is now looked up by {new}, and no longer by {old}", "is now looked up by {new}", "no longer says how code looks it up; it was {old}"),
        new("purposes.*.title", Called),
        new("purposes.*.kind", "now counts as {new}, and no longer as {old}", "now counts as {new}"),
        new("purposes.*.legal-basis", "now rests on {new}, and no longer on {old}", "now rests on {new}", "names no legal basis any more; it was {old}"),
        new("purposes.*.goal", "now serves the goal {new}, and no longer {old}", "now serves the goal {new}"),
        new("purposes.*.owner", AnsweredFor, NowAnsweredFor, NotAnsweredFor),
        new("purposes.*.compatible", null, "now lets its data serve {items} as well", "no longer lets its data serve {items}"),
        new("purposes.*.retention", "now keeps data for {new}, and not for {old}", "now keeps data for {new} only", "no longer limits how long data is kept; it was {old}"),
        new("insights.*.title", Called),
        new("insights.*.metric", "now feeds the figure {new}, and no longer {old}", "now feeds the figure {new}"),
        new("destinations.*.title", Called),
        new("destinations.*.kind", "now counts as {new}, and no longer as {old}", "now counts as {new}"),
        new("destinations.*.region", "now processes data in {new}, and no longer in {old}", "processes data in {new}"),
        new("destinations.*.contract", "is now under the contract {new}, and no longer {old}", "is now under the contract {new}", "names no contract any more; it was {old}"),
        new("destinations.*.symbols", null, "is now also recognised in code by {items}", "is no longer recognised in code by {items}"),
        new("destinations.*.hosts", null, "is now also recognised by the host {items}", "is no longer recognised by the host {items}"),
        new("destinations.*.guidance", "now tells its readers {new}; it told them {old}", "now tells its readers {new}"),
        new("uses.*.title", Called),
        new("uses.*.process", "now supports the process {new}, and no longer {old}", "now supports the process {new}"),
        new("uses.*.data.*", "now gives for the {id} the reason {new}; it was {old}", "now also covers the {id} ({new})", "no longer covers the {id}"),
        new("uses.*.origin.captured", "now takes its data from {new}, and no longer from {old}", "now takes its data from {new}", "no longer says where its data comes from; it was {old}"),
        new("uses.*.origin.stored", "now stores its data {new}, and no longer {old}", "now stores its data {new}", "no longer says how its data is stored; it was {old}"),
        new("uses.*.origin.permission", "is now permitted by {new}, and no longer by {old}", "is now permitted by {new}", "no longer says by what it is permitted; it was {old}"),
        new("uses.*.origin.rules", null, "is now also bound by the rule {items}", "is no longer bound by the rule {items}"),
        new("uses.*.purpose", "now serves the purpose {new}, and no longer {old}", "now serves the purpose {new}", "names no purpose any more; it was {old}"),
        new("uses.*.outcome.customer", "now gives the customer {new}; it was {old}", "now says what it gives the customer: {new}", "no longer says what it gives the customer; it was {old}"),
        new("uses.*.outcome.company", "now gives the company {new}; it was {old}", "now says what it gives the company: {new}", "no longer says what it gives the company; it was {old}"),
        new("uses.*.insight", "now teaches {new}, and no longer {old}", "now says what is learned: {new}", "no longer says what is learned; it was {old}"),
        new("uses.*.destinations", null, "may now also pass its data to {items}", "may no longer pass its data to {items}"),
        new("metrics.*.title", Called),
        new("metrics.*.kind", "is now {new} data, and no longer {old}", "is now {new} data"),
        new("metrics.*.unit", "is now stated in {new}, and no longer in {old}", "is now stated in {new}"),
        new("metrics.*.population", "now speaks of {new}, and no longer of {old}", "now speaks of {new}"),
        new("metrics.*.period", "is now taken over {new}, and no longer over {old}", "is now taken over {new}"),
        new("metrics.*.owner", AnsweredFor, NowAnsweredFor, NotAnsweredFor),
    ];
}
