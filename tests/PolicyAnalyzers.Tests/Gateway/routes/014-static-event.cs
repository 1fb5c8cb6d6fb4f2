// Listens to a static event with a lambda whose type is never written.
namespace Contoso.Shop;

static class Listener
{
    static int Answers;

    static void Listen()
    {
        Qualtrics.Api.QualtricsClient.AnsweredAnywhere += (_, score) => Answers += score; // POL3001
    }
}
