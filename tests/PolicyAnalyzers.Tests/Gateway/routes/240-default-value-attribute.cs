// The host is the default of an option.
using System.ComponentModel;

namespace Contoso.Shop;

class PartnerOptions
{
    [DefaultValue("https://fra1.qualtrics.com")] // POL3002
    public string Address { get; set; } = "";
}
