// title: A use that the policy does not know is an error
namespace Shop;

public class Customer
{
    [CustomerData({|POL0009-soft-mandatory:"no-such-use"|})]
    public string PhoneNumber { get; set; } = "";
}
