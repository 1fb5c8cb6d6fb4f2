using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Preferences;

/// <summary>
/// What a person wants, for the host's own account pages and service agents. The person's id is in the body, never in an address: addresses are logged. Who may ask is the host's
/// to say; without its word nobody may. What changes anything is carried out even if the caller hangs up.
/// </summary>
internal sealed class PreferenceEndpoints(
    IGovernedSurveyClient client, ISurveyLedger ledger, IPersonDirectory people, IPolicySource policy, IOptions<GovernedSurveyOptions> options, TimeProvider clock)
{
    /// <summary>Whether the person is contacted at all, and what the person permitted for each purpose that surveys serve.</summary>
    public async Task<IResult> ShowAsync(PersonRequest request, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Person))
        {
            return NoPerson();
        }

        var suppression = await ledger.Suppressions.FindAsync(new SuppressionQuery(request.Person, null, "", ""), cancellation).ConfigureAwait(false);
        var purposes = new List<object>();
        foreach (var purpose in policy.Current.Surveys.Select(static survey => survey.Purpose?.Value).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var records = await ledger.Consents.FindAsync(request.Person, purpose, cancellation).ConfigureAwait(false);
            purposes.Add(new
            {
                purpose,
                consents = records.Select(static record => new { state = record.State.ToString(), at = record.EventTime, channels = record.Channels, notice = record.Notice }),
            });
        }

        return Results.Json(new { optedOut = suppression is not null, since = suppression?.At, by = suppression?.Source, purposes });
    }

    /// <summary>Ends contact.</summary>
    public async Task<IResult> OptOutAsync(PersonRequest request) => string.IsNullOrWhiteSpace(request.Person)
        ? NoPerson()
        : Results.Json(new
        {
            cancelled = await client.OptOutAsync(new SurveyOptOut(request.Method ?? "api") { PersonId = request.Person, Channel = request.Channel }).ConfigureAwait(false),
        });

    /// <summary>Lets contact begin again: only for a person who asks for it. It gives no consent.</summary>
    public async Task<IResult> OptInAsync(PersonRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Person))
        {
            return NoPerson();
        }

        // An opt-out by message is one of its address, which no other entry of the person covers.
        var person = await people.FindAsync(request.Person, CancellationToken.None).ConfigureAwait(false);
        var lifted = 0;
        foreach (var address in (string?[])[null, AddressOf(person, "contact.email"), AddressOf(person, Addresses.Phone)])
        {
            var entry = new Suppression(request.Method ?? "api", clock.GetUtcNow()) { PersonId = request.Person, Address = address };
            lifted += await ledger.Suppressions.LiftAsync(entry, CancellationToken.None).ConfigureAwait(false);
        }

        return Results.Json(new { lifted });
    }

    /// <summary>Takes a consent back (GDPR art. 7(3): as easy as to give it).</summary>
    public async Task<IResult> WithdrawAsync(PersonRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Person))
        {
            return NoPerson();
        }

        if (request.Purpose is null || policy.Current.Purposes.Find(request.Purpose) is null)
        {
            return Results.BadRequest("Name a purpose of the policy: " + string.Join(", ", policy.Current.Purposes.Select(static purpose => purpose.Id)) + ".");
        }

        var withdrawal = new ConsentWithdrawal(request.Person, request.Purpose, request.Method ?? "api") { Channel = request.Channel };
        return Results.Json(new { cancelled = await client.WithdrawConsentAsync(withdrawal).ConfigureAwait(false) });
    }

    private string? AddressOf(PersonRecord? person, string category) =>
        person?.Data.GetValueOrDefault(category) is { } address ? Addresses.Plain(category, address, person.Country ?? options.Value.PhoneCountry, out _) : null;

    private static IResult NoPerson() => Results.BadRequest("""Name the person: { "person": "…" }.""");
}
