namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>How much happened: schedules in which nothing does prove nothing.</summary>
internal sealed class Totals
{
    public int Contacts { get; set; }

    public int Sent { get; set; }

    public int SentTwice { get; set; }

    public int Unknown { get; set; }

    public int Cancelled { get; set; }

    public int OptedOut { get; set; }

    public override string ToString() =>
        $"{Contacts} contacts, {Sent} sent ({SentTwice} told twice to a vendor that takes keys), {Unknown} unknown, {Cancelled} cancelled, {OptedOut} opt-outs";
}
