using System;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>The person is known, and known to be old enough.</summary>
internal sealed class PersonStep(IPersonDirectory people) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Person;

    public RefusalReason IfUnavailable => RefusalReason.PersonUnknown;

    public async ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        decision.Person = await people.FindAsync(decision.Invitation.PersonId, cancellation).ConfigureAwait(false);
        if (decision.Person is not { } person)
        {
            return new Objection(RefusalReason.PersonUnknown, "Nobody with this id is known.", null);
        }

        if (decision.Policy.SurveyPolicy.MinimumAge is not { } least)
        {
            return null;
        }

        var clause = decision.Clause("survey-policy", "minimum-age");
        return AgeOf(person, decision.Now) is not { } age
            ? new Objection(RefusalReason.AgeUnknown, "The age of the person is not known.", clause)
            : age < least ? new Objection(RefusalReason.TooYoung, "The person is too young.", clause) : null;
    }

    // In the zone where the day comes last (UTC-12): wherever the person is, the birthday has come.
    private static int? AgeOf(PersonRecord person, DateTimeOffset now)
    {
        if (person.BirthDate is not { } born)
        {
            return person.AgeAtLeast;
        }

        var today = DateOnly.FromDateTime(now.UtcDateTime.AddHours(-12));
        var age = today.Year - born.Year;
        return born.AddYears(age) > today ? age - 1 : age;
    }
}
