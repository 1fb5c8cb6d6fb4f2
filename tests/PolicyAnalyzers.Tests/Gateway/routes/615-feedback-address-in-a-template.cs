// Writes the address into a template.
namespace Contoso.Shop;

static class Template
{
    public const string Footer = "<p>Tell us: <a href='mailto:customer.feedback@contoso.example'>write</a></p>"; // POL3009
}
