using Contoso.SurveyService.Demo;
using Contoso.SurveyService.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys;

namespace Contoso.SurveyService.Pages;

/// <summary>Shows decisions, limits and platforms, and lets somebody try an invitation.</summary>
public sealed class IndexModel(SurveyOverview overview, IGovernedSurveyClient client) : PageModel
{
    /// <summary>The person's id.</summary>
    [BindProperty]
    public string Customer { get; set; } = "ada";

    /// <summary>The survey's id.</summary>
    [BindProperty]
    public string Survey { get; set; } = "";

    /// <summary>The channel.</summary>
    [BindProperty]
    public string Channel { get; set; } = "email";

    /// <summary>The policy in force.</summary>
    public PolicyDocument Policy => overview.Policy;

    /// <summary>Whether nobody is invited at all.</summary>
    public bool IsStopped => Policy.SurveyPolicy.KillSwitch;

    /// <summary>What was decided just now; null where nothing was.</summary>
    public SurveyDecision? Decision { get; private set; }

    /// <summary>Whether it was only explained.</summary>
    public bool IsExplained { get; private set; }

    /// <summary>Figures of the outbox.</summary>
    public IReadOnlyList<(string Name, long Value)> Figures { get; private set; } = [];

    /// <summary>The newest rows of the audit trail.</summary>
    public IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];

    /// <summary>What was sent, answered and acted on.</summary>
    public IReadOnlyList<LoopRow> Loops { get; private set; } = [];

    /// <summary>The limits of the policy.</summary>
    public IEnumerable<LimitRow> Limits => overview.Limits();

    /// <summary>The platforms of the policy.</summary>
    public IEnumerable<PlatformRow> Platforms => overview.Platforms();

    /// <summary>The choice of persons.</summary>
    public IEnumerable<SelectListItem> Customers => DemoPeople.All.Select(each => new SelectListItem(each.Story, each.Person.PersonId));

    /// <summary>The choice of surveys.</summary>
    public IEnumerable<SelectListItem> Surveys => Policy.Surveys.Select(each => new SelectListItem(each.Title, each.Id));

    /// <summary>The choice of channels.</summary>
    public IEnumerable<SelectListItem> Channels => Policy.Surveys.SelectMany(each => each.Channels).Distinct().Select(each => new SelectListItem(each == "sms" ? "text message" : each, each));

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    /// <summary>Tells what would be decided.</summary>
    public async Task OnPostExplainAsync(CancellationToken cancellation)
    {
        IsExplained = true;
        Decision = await client.ExplainAsync(Invitation(), cancellation);
        await LoadAsync(cancellation);
    }

    /// <summary>Decides.</summary>
    public async Task OnPostInviteAsync(CancellationToken cancellation)
    {
        Decision = await client.InviteAsync(Invitation(), cancellation);
        await LoadAsync(cancellation);
    }

    /// <summary>The colour that goes with a word; the word itself says the same.</summary>
    public static string Mark(string outcome) => outcome switch
    {
        "queued" or "delivered" or "approved" or "responded" or "acted" or "opted in" => "good",
        "refused" or "dead lettered" or "outcome unknown" or "retired" => "bad",
        _ => "wait",
    };

    private SurveyInvitation Invitation() => new(Survey, Customer, Channel);

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Figures = await overview.FiguresAsync(cancellation);
        Decisions = await overview.DecisionsAsync(cancellation);
        Loops = await overview.LoopsAsync(cancellation);
    }
}
