using System;
using System.Collections.Generic;
using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>What is decided about, and what the steps found out so far. Lives as long as one decision.</summary>
/// <param name="invitation">The wish.</param>
/// <param name="policy">The policy in force.</param>
/// <param name="now">The time of the decision.</param>
internal sealed class DecisionCase(SurveyInvitation invitation, PolicyDocument policy, DateTimeOffset now)
{
    /// <summary>The wish.</summary>
    public SurveyInvitation Invitation => invitation;

    /// <summary>The policy in force.</summary>
    public PolicyDocument Policy => policy;

    /// <summary>The time of the decision.</summary>
    public DateTimeOffset Now => now;

    /// <summary>The survey; null where the policy knows no such one.</summary>
    public SurveyCard? Survey { get; } = policy.Surveys.Find(invitation.Survey);

    /// <summary>The use of data that the survey is; null where it names none.</summary>
    public UseCard? Use => Survey?.Use is { } use ? policy.Uses.Find(use.Value) : null;

    /// <summary>The platform, once it is approved.</summary>
    public PlatformCard? Platform { get; set; }

    /// <summary>The way to the platform, once it is approved.</summary>
    public ISurveyTransport? Transport { get; set; }

    /// <summary>Where answers go to, once it is known.</summary>
    public InboundChannelCard? ReplyTo { get; set; }

    /// <summary>The person, once known.</summary>
    [CustomerData("invite")]
    public PersonRecord? Person { get; set; }

    /// <summary>The consent on which the contact rests; null where it rests on another legal basis.</summary>
    public ConsentRecord? Consent { get; set; }

    /// <summary>The category of the address for the channel; null where the channel needs none.</summary>
    public string? AddressCategory => Addresses.CategoryOf(invitation.Channel);

    /// <summary>The country whose telephone numbers need no country code, where the person's is not known; null for none.</summary>
    public string? PhoneCountry { get; init; }

    /// <summary>The address for the channel, in the spelling by which opt-outs are found; null where it is not known.</summary>
    [CustomerData("invite", Category = "contact.email")]
    public string? Address => PlainAddress(out _);

    /// <summary>Whether it is sure whose the address is: a telephone number may lack its country.</summary>
    public bool IsAddressSure
    {
        get
        {
            PlainAddress(out var isSure);
            return isSure;
        }
    }

    /// <summary>Every category that would leave for the platform, each once.</summary>
    public IEnumerable<string> Categories
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            if (AddressCategory is { } address && seen.Add(address))
            {
                yield return address;
            }

            foreach (var category in invitation.Data)
            {
                if (seen.Add(category))
                {
                    yield return category;
                }
            }
        }
    }

    /// <summary>The clause at a path of keys; where the policy does not say it, the place where it would.</summary>
    public PolicyClause Clause(params string[] keys)
    {
        var span = policy.Places.Of(keys);
        return new PolicyClause(string.Join('.', keys), policy.Path, span.Line, span.Column);
    }

    /// <summary>A clause of the survey.</summary>
    public PolicyClause SurveyClause(params string[] keys) => Clause(["surveys", invitation.Survey, .. keys]);

    private string? PlainAddress(out bool isSure)
    {
        isSure = true;
        return AddressCategory is { } category && Person?.Data.GetValueOrDefault(category) is { } address
            ? Addresses.Plain(category, address, Person.Country ?? PhoneCountry, out isSure)
            : null;
    }
}
