namespace Contoso.Legacy.Polls;

/// <summary>The in-house polls of 2014. Retired: the policy lets it run until its date.</summary>
public sealed class PollSender
{
    private readonly List<PollQuestion> _asked = [];

    public int Asked => _asked.Count;

    public void Send(PollQuestion question, string address)
    {
        if (address.Length > 0)
        {
            _asked.Add(question);
        }
    }
}
