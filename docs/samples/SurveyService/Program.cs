using Contoso.SurveyService.Demo;
using Contoso.SurveyService.Overview;
using PolicyAnalyzers.Surveys.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.Services.AddSingleton<SurveyOverview>();

// The client decides by policy.yaml; what is here says only where people and platforms are found.
builder.Services.AddGovernedSurveys(builder.Configuration.GetSection("Surveys"))
    .AddPeople<DemoPeople>()
    .AddQualtrics("qualtrics", builder.Configuration.GetSection("Qualtrics"));
builder.Services.AddHostedService<DemoConsents>();

var app = builder.Build();
app.UseStaticFiles();
app.MapRazorPages();
app.MapHealthChecks("/health");

// Unsubscribe links (RFC 8058), links to questions, text messages. Account pages and service agents get MapSurveyPreferences, once the service has a login.
app.MapGovernedSurveys();
if (app.Environment.IsDevelopment())
{
    app.MapStandIn();
}

app.Run();
