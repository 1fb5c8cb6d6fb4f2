namespace Contoso.Crm.Reporting;

/// <summary>Counts answers. An approved platform is still for the governed client alone.</summary>
public sealed class ResponseReport
{
    public async Task<string> WriteAsync(string survey)
    {
        var client = new Qualtrics.Api.QualtricsClient("eu");
        var count = await client.CountResponsesAsync(survey);
        return $"{survey}: {count} answers";
    }
}
