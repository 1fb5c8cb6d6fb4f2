namespace PolicyAnalyzers.Surveys.Schedules.Journals;

/// <summary>What happened in a schedule, as the test saw it from outside. The journal's order is that in which things became true.</summary>
internal enum JournalKind
{
    /// <summary>A call began. Subject: a person; value: its name and number, the same as in its <see cref="CallEnded"/>.</summary>
    CallBegan,

    /// <summary>A call returned without an exception: what it promises holds from here.</summary>
    CallEnded,

    /// <summary>An invitation was reserved. Subject: the invitation; value: person, survey, and the request key or invitation that it reminds of.</summary>
    Reserved,

    /// <summary>The ledger is about to be asked whether the request may go out. Value: the lease's token.</summary>
    Began,

    /// <summary>The vendor contacts the person; a second time under one key it does not. Value: the token of the <see cref="Began"/>.</summary>
    Delivered,
}
