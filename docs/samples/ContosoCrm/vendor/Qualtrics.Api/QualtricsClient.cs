namespace Qualtrics.Api;

public sealed class QualtricsClient(string dataCenter)
{
    private readonly List<string> _distributions = [];

    public string DataCenter => dataCenter;

    public Task DistributeAsync(string survey, string address)
    {
        _distributions.Add(survey + "/" + address);
        return Task.CompletedTask;
    }

    public Task<int> CountResponsesAsync(string survey) => Task.FromResult(_distributions.Count(d => d.StartsWith(survey, StringComparison.Ordinal)));
}
