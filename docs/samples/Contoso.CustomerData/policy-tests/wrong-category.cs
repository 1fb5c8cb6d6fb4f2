// title: A telephone number that is declared to be an e-mail address is found
namespace Contoso.Shop;

public class Customer
{
    [CustomerData(CustomerPolicy.Uses.DeliverySurvey, Category = "contact.email")]
    public string {|POL1008:PhoneNumber|} { get; set; } = "";
}
