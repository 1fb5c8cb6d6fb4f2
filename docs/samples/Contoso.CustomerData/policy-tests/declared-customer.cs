// title: A declared use says everything that the policy requires
namespace Contoso.Shop;

public class Customer
{
    [CustomerData(CustomerPolicy.Uses.DeliverySurvey)]
    public string EmailAddress { get; set; } = "";

    [CustomerData(CustomerPolicy.Uses.DeliverySms, CustomerPolicy.Uses.AccountRecovery)]
    public string PhoneNumber { get; set; } = "";

    [NotCustomerData("number of orders")]
    public int Number { get; set; }
}
