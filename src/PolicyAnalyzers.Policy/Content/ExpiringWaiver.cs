using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0505. A waiver without an end is invalid, which is another matter.</summary>
internal static class ExpiringWaiver
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.ExpiringWaiver,
        "A waiver has expired, or soon will",
        "When a waiver ends, the finding that it covered comes back, and a build that passed yesterday fails: somebody should know before.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var waiver in report.Policy.Waivers)
        {
            if (waiver.Retired || waiver.Expires is not { } expires)
            {
                continue;
            }

            var place = report.At("waivers", waiver.Id, "expires");
            var whom = waiver.RequestedBy is { } role ? $" (requested by {role.Value})" : "";
            if (expires < report.Today)
            {
                report.Warn(
                    place,
                    $"The waiver {Quote.Of(waiver.Id)} expired on {expires}{whom}, and hides nothing any more",
                    "Delete it once the code is mended, or have it approved anew with a later day");
            }
            else if (Deadlines.IsSoon(expires, report.Today))
            {
                report.Advise(
                    place,
                    $"The waiver {Quote.Of(waiver.Id)} expires {Deadlines.In(expires, report.Today)}{whom}: then its finding of {waiver.Rule.Value} comes back",
                    "See that the code is mended until then, or have it approved anew with a later day");
            }
        }
    }
}
