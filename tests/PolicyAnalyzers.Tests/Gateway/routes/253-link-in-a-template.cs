// A mail template holds the link to a form.
namespace Contoso.Shop;

static class Templates
{
    public static string Delivered(string name)
    {
        return $"""<p>Dear {name}</p><a href="https://contoso.fra1.qualtrics.com/jfe/form/SV_0a1b2c">here</a>"""; // POL3002
    }
}
