// Uses the other members of a type of which one member is a platform.
// policy: members
namespace Contoso.Shop;

static class Job
{
    static string? Run()
    {
        Letters.Tell("It is on its way.");
        return new Questionnaire().ToString();
    }
}

public static class Letters
{
    public static void Ask(string text) { }

    public static void Tell(string text) { }
}

public class Questionnaire
{
    public Questionnaire() { }

    public Questionnaire(string title) { }
}
