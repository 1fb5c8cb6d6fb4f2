// Calls the one member that the policy gives to a platform.
// policy: members
namespace Contoso.Shop;

public static class Letters
{
    public static void Ask(string text) { }

    public static void Tell(string text) { }
}

static class Job
{
    static void Run()
    {
        Letters.Ask("How was it?"); // POL3001
        Letters.Tell("It is on its way.");
    }
}
