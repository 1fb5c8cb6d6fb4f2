// The host is the initial value of an option.
namespace Contoso.Shop;

class PartnerOptions
{
    public string Address { get; set; } = "https://fra1.qualtrics.com/API/v3"; // POL3002
}
