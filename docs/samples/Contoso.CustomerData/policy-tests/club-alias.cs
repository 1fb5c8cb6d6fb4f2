// title: The club alias, a kind of data that only this policy knows, is customer data
namespace Contoso.Loyalty;

public class Player
{
    public string {|POL1001:ClubAlias|} { get; set; } = "";
}
