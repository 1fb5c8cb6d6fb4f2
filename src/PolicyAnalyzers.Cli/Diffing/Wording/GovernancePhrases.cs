using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Changes of who issues the policy, who answers for it and what others may do under it.</summary>
internal static class GovernancePhrases
{
    /// <summary>The phrases.</summary>
    public static readonly ImmutableArray<Phrase> All =
    [
        new("policy.title", "The policy is now called {new}; it was called {old}", "The policy is now called {new}", "The policy has no title any more; it was called {old}"),
        new("policy.contact", "Questions about the policy now go to {new}, and no longer to {old}"),
        new("policy.owner", "{new} now answers for the policy, and no longer {old}", "{new} now answers for the policy", "Nobody is named any more who answers for the policy; it was {old}"),
        new("policy.effective", "This version is in force from {new}; the one before was from {old}"),
        new("policy.announced", "This version was announced on {new}; the one before on {old}", "This version was announced on {new}", "No day of announcement is named any more; it was {old}"),
        new("policy.location", "People now read the policy at {new}, and no longer at {old}", "People now read the policy at {new}", "No place is named any more where people read the policy; it was {old}"),
        new("policy.based-on", null, "The policy now also builds on {items}", "The policy no longer builds on {items}"),
        new("policy.requires.analyzers", "Builds now need version {new} of the analyzers; it was {old}", "Builds now need version {new} of the analyzers or a higher one", "Builds no longer need a certain version of the analyzers; it was {old}"),
        new("policy.approval.on", "This version was approved on {new}; the one before on {old}", "This version was approved on {new}", "No approval is named any more; it was of {old}"),
        new("policy.approval.by", null, "{items} approved this version and not the one before", "{items} approved the version before and not this one"),
        new("policy.approval.minutes", "The approval is recorded in {new}; the one before in {old}", "The approval is recorded in {new}", "No record of an approval is named any more; it was {old}"),
        new("policy.review.every", "The policy is now reviewed every {new}, and not every {old}", "The policy is now reviewed every {new}", "No time between two reviews is set any more; it was {old}"),
        new("policy.review.next", "The next review is on {new}; it was to be on {old}", "The next review is on {new}", "No next review is named any more; it was to be on {old}"),
        new("roles.*.name", "is now held by {new}, and no longer by {old}", "is now held by {new}", "no longer says who holds it; it was {old}"),
        new("roles.*.contact", "is now reached at {new}, and no longer at {old}", "is now reached at {new}", "no longer says how it is reached; it was {old}"),
        new("roles.*.may-approve", null, "may now also approve {items}", "may no longer approve {items}"),
        new("board.charter", "The board's charter is now kept at {new}, and no longer at {old}", "The board's charter is kept at {new}"),
        new("board.purpose", "What the board is for now reads {new}; it read {old}", "What the board is for now reads {new}"),
        new("board.outputs", null, "The board now also produces {items}", "The board no longer produces {items}"),
        new("board.cadence", "The board now meets {new}, and no longer {old}", "The board now meets {new}", "How often the board meets is no longer said; it was {old}"),
        new("board.quorum", "The board now decides with {new} members present, and not with {old}", "The board now decides with {new} members present", "The board no longer needs a number of members present; it was {old}"),
        new("board.secretariat", "{new} now prepares the board's meetings, and no longer {old}", "{new} now prepares the board's meetings", "Nobody is named any more who prepares the board's meetings; it was {old}"),
        new("board.members.*", "{id} now speaks for {new} on the board, and no longer for {old}", "{id} is now a member of the board and speaks for {new}", "{id} is no longer a member of the board"),
        new("board.advisors", null, "The board is now also advised by {items}", "The board is no longer advised by {items}"),
        new("levels.tests", null, "Customer data is now reported in test projects too", "Customer data is no longer reported in test projects"),
        new("levels.drift.waived", "A repository may now waive at most {new} of its findings, and not {old}", "A repository may now waive at most {new} of its findings", "How many of its findings a repository may waive is no longer limited; it was {old}"),
        new("levels.drift.exempted", "A repository may now exempt at most {new} of its customer data, and not {old}", "A repository may now exempt at most {new} of its customer data", "How much of its customer data a repository may exempt is no longer limited; it was {old}"),
        new("goals.*.measure", "is now measured by {new}, and no longer by {old}", "is now measured by {new}", "has no measure any more; it was {old}"),
        new("goals.*.from", "now starts from {new}, and not from {old}", "now starts from {new}"),
        new("goals.*.to", "is now reached at {new}, and not at {old}", "is now reached at {new}"),
        new("goals.*.by", "is now to be reached by {new}, and not by {old}", "is now to be reached by {new}"),
        new("goals.*.owner", "is now answered for by {new}, and no longer by {old}", "is now answered for by {new}"),
        new("delegations.*.repositories", null, "now also covers the repositories {items}", "no longer covers the repositories {items}"),
        new("delegations.*.may-add", null, "now also lets teams register {items} by themselves", "no longer lets teams register {items} by themselves"),
        new("delegations.*.purposes", null, "now also covers the purposes {items}", "no longer covers the purposes {items}"),
        new("delegations.*.channels", null, "now also covers {items}", "no longer covers {items}"),
        new("delegations.*.no-longer-than", "now lets a registration last {new} at most, and not {old}", "now lets a registration last {new} at most", "no longer limits how long a registration lasts; it was {old}"),
        new("waivers.*.rule", "now waives {new}, and no longer {old}"),
        new("waivers.*.symbol", "now covers {new}, and no longer {old}"),
        new("waivers.*.reason", "now gives the reason {new}; it was {old}", "now gives the reason {new}", "no longer gives a reason; it was {old}"),
        new("waivers.*.requested-by", "was asked for by {new}, and not by {old}", "was asked for by {new}"),
        new("waivers.*.approved-by", "was approved by {new}, and not by {old}", "was approved by {new}", "no longer names who approved it; it was {old}"),
        new("waivers.*.approved-on", "was approved on {new}, and not on {old}", "was approved on {new}"),
        new("waivers.*.expires", "now holds until {new}, and not until {old}", "now holds only until {new}", "no longer says when it ends; it was {old}"),
        new("models.*", null, "What the code {id} does with data is now known: {new}", "What the code {id} does with data is no longer known; it was {old}"),
        new("*.retired", null, "is now retired: new code is not to use it", "is no longer retired"),
        new("*.replaced-by", "is now replaced by {new}, and no longer by {old}", "is now replaced by {new}", "no longer names what replaces it; it was {old}"),
    ];
}
