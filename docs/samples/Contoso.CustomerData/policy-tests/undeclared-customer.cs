// title: Customer data without a declared use is found, once for each class
namespace Contoso.Shop;

public class {|POL1001:Customer|}
{
    public string FirstName { get; set; } = "";
    public string EmailAddress { get; set; } = "";
    public string PhoneNumber { get; set; } = "";
}
