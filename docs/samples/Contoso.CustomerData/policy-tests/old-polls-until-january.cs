// title: The old polls only warn until they end
// as-of: 2027-01-31
namespace Contoso.Shop;

public class Poll
{
    public void Ask() => new Contoso.Legacy.Polls.{|POL3011-advisory:PollSender|}().Send("How was it?");
}
