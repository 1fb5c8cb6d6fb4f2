// title: A declared use says everything that the policy requires
namespace Shop;

public class Customer
{
    [CustomerData(CustomerPolicy.Uses.AskHowItWent)]
    public string EmailAddress { get; set; } = "";

    [CustomerData(CustomerPolicy.Uses.KeepInformed)]
    public string PhoneNumber { get; set; } = "";
}
