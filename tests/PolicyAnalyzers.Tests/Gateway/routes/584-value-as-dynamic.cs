// Calls a platform value without its types.
namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        dynamic panel = Fabrikam.Research.Desk.Pick(); // POL3001
        panel.Invite("How was it?"); // POL3012
    }
}
