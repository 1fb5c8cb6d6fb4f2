// title: After their end the old polls are an error
// as-of: 2027-02-01
namespace Contoso.Shop;

public class Poll
{
    public void Ask() => new Contoso.Legacy.Polls.{|POL3001-hard-mandatory:PollSender|}().Send("How was it?");
}
