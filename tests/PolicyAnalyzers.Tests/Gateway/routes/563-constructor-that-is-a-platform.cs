// Calls the constructor that the policy gives to a platform.
// policy: members
namespace Contoso.Shop;

public class Questionnaire
{
    public Questionnaire(string title) { }
}

static class Job
{
    static object Run()
    {
        return new Questionnaire("How was it?"); // POL3001
    }
}
