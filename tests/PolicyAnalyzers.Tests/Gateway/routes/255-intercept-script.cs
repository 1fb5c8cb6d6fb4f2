// A page gets the platform's intercept script.
using System.IO;

namespace Contoso.Shop;

static class Pages
{
    static void Write(TextWriter page)
    {
        page.Write("<script src=\"https://zn1-contoso.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_1\"></script>"); // POL3002
    }
}
