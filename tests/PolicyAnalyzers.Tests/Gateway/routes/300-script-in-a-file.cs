// A page gets a script file, which loads the platform's intercept; the file lies beside this one.
// seen by: texts
// because: the code names the own script, and only the script names the platform
using System.IO;

namespace Contoso.Shop;

static class Pages
{
    static void Write(TextWriter page) => page.Write("<script src=\"/js/orders.js\"></script>");
}
