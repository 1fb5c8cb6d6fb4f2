// Stands in for the polls that Contoso once wrote for itself.
namespace Contoso.Legacy.Polls;

public class PollSender
{
    public void Send(string question)
    {
    }
}
