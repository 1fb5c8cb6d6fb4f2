// Listens to an event of the platform.
namespace Contoso.Shop;

class Listener
{
    public Listener(
        Qualtrics.Api.QualtricsClient client) // POL3001
    {
        client.Answered += (_, _) => Answers++; // POL3001
    }

    public int Answers { get; private set; }
}
