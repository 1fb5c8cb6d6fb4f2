// title: A use that the policy does not know is an error
namespace Contoso.Shop;

public class Customer
{
    [CustomerData({|POL0009-soft-mandatory:"delivery-smss"|})]
    public string PhoneNumber { get; set; } = "";
}
