// title: Our own shops are no customers
namespace Contoso.Store;

public class Branch
{
    public string PhoneNumber { get; set; } = "";
}

public class Visitor
{
    public string {|POL1001:PhoneNumber|} { get; set; } = "";
}
