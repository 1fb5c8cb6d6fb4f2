using System.Collections.Generic;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0516.</summary>
internal static class OneSidedSample
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.OneSidedSample,
        "A survey leaves out those who are unhappy or lost",
        "A survey of satisfied customers alone teaches nothing: those who complained, and those who left, know what is to be mended.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var survey in report.Policy.Surveys)
        {
            if (survey.Retired || survey.Status == "closed")
            {
                continue;
            }

            var missing = new List<string>()
                .AddIf(!survey.Include.Contains("unhappy"), "unhappy")
                .AddIf(!survey.Include.Contains("lost"), "lost");
            if (missing.Count > 0)
            {
                report.Advise(
                    survey.Include.IsEmpty ? survey.IdAt.Span : report.At("surveys", survey.Id, "include"),
                    $"The sample of the survey {Quote.Of(survey.Id)} need not include customers who are {Sentence.List(missing)}, who know best what is to be mended",
                    "Write 'include: [unhappy, lost]'");
            }
        }
    }
}
