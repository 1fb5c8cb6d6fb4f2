using System.Buffers.Binary;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>
/// The person is in the sample. It is drawn by a keyed hash of survey and person: the same answer on every node and at every call, another sample for every
/// survey, and nobody without the key can tell who is in it. Customers whom the survey must not leave out (<c>include</c>) always are.
/// </summary>
internal sealed class SampleStep(byte[] key) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Sample;

    public RefusalReason IfUnavailable => RefusalReason.NotInSample;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        var survey = decision.Survey!;
        var isIn = decision.Invitation.ReminderOf is not null
            || survey.SamplePercent is not { } percent
            || decision.Person!.Standing.Any(survey.Include.Contains)
            || Draw(survey.Id, decision.Invitation.PersonId) < percent / 100;
        return ValueTask.FromResult(isIn ? null : new Objection(RefusalReason.NotInSample, "The person is not in the sample.", decision.SurveyClause("sample")));
    }

    // From 0 to below 1, evenly.
    private decimal Draw(string survey, string person)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"sample\n{survey}\n{person}"));
        return BinaryPrimitives.ReadUInt32BigEndian(hash) / 4294967296m;
    }
}
