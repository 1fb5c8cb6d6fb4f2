// Subscribes to the event that the policy gives to a platform.
// policy: members
namespace Contoso.Shop;

public static class Bell
{
    public static event System.Action? Asked;

    public static void Ring() => Asked?.Invoke(); // POL3001
}

static class Job
{
    static void Run()
    {
        Bell.Asked += Run; // POL3001
    }
}
