// Opens the form in the browser.
using System.Diagnostics;

namespace Contoso.Shop;

static class Links
{
    static void Open()
    {
        Process.Start(new ProcessStartInfo("https://www.surveymonkey.com/r/ABC123") { UseShellExecute = true }); // POL3002
    }
}
