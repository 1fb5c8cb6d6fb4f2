// title: What tools write needs no declaration
namespace Contoso.Import;

public class OldCustomer
{
    public string PhoneNumber { get; set; } = "";
}
