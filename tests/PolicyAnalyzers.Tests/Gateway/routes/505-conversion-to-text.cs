// Turns a value into text by the platform's implicit conversion.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        string text = Desk.Pick(); // POL3001
        return text;
    }
}
