namespace Shop;

public class Customer
{
    public string EmailAddress { get; set; } = "";
    public string PhoneNumber { get; set; } = "";
}
