using PolicyAnalyzers.Surveys;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace Contoso.SurveyService.Demo;

/// <summary>What the invented people permitted. In your service the pages that ask for consent record it.</summary>
public sealed class DemoConsents(IServiceProvider services) : IHostedService
{
    private static readonly string[] Agreed = ["ada", "fumiko", "grace", "dmitri", "eve", "noor"];

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var person in Agreed)
        {
            await RecordAsync(person, ConsentState.ConsentGiven, cancellationToken);
        }

        await RecordAsync("ben", ConsentState.ConsentWithdrawn, cancellationToken);
        await services.GetRequiredService<IGovernedSurveyClient>().OptOutAsync(new SurveyOptOut("demo") { PersonId = "eve" }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The same record id at every start: a record that is known changes nothing.
    private Task RecordAsync(string person, ConsentState state, CancellationToken cancellation) => services.GetRequiredService<ISurveyLedger>().Consents.RecordAsync(
        new ConsentRecord("demo-" + person, person, "satisfaction", state, TimeProvider.System.GetUtcNow().AddDays(-10))
        {
            Channels = ["email", "sms"],
            Data = ["contact.email", "contact.phone"],
            Recipients = ["qualtrics"],
            LegalBasis = "consent",
            Notice = "notices/2026-03.md",
            IndicatedBy = "subject",
            IndicationMethod = "checkbox",
        },
        cancellation);
}
