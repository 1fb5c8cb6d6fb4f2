namespace SurveyMonkey.Containers;

public sealed class Survey
{
    public long Id { get; set; }

    public string Title { get; set; } = "";
}

public sealed class Collector
{
    private readonly List<string> _invited = [];

    public long Id { get; set; }

    public int InvitationCount => _invited.Count;

    public void Invite(string address) => _invited.Add(address);
}
