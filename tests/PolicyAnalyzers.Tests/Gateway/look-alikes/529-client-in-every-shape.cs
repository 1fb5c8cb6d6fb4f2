// Inside the governed client everything is allowed.
// assembly: Contoso.Surveys
using System;
using System.Threading.Tasks;
using Fabrikam.Research;
using Qualtrics.Api.Panels;

namespace Contoso.Surveys;

public class SurveyClient
{
    readonly Panel panel = new() { "ann@contoso.example" };
    event Chosen? Picked;

    public async Task<object> Run(dynamic value)
    {
        var (label, length) = Desk.Pick();
        string text = panel + Desk.Pick();
        await using (panel)
        {
            foreach (var each in Desk.Every())
            {
                each.Invite(text);
            }
        }

        Picked?.Invoke(panel[0]);
        return (label, length, Type.GetType("Qualtrics.Api.QualtricsClient, Qualtrics.Api"), value.CreateDistribution("SV_1"));
    }
}
