// Loops over platform values and takes each apart.
using Fabrikam.Research;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        foreach (var (label, _) in Desk.Every()) // POL3001
        {
            System.Console.WriteLine(label);
        }
    }
}
