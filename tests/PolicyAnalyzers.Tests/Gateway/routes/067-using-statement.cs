// Opens and closes the platform's client.
namespace Contoso.Shop;

static class Sender
{
    static void Touch()
    {
        using (new Qualtrics.Api.QualtricsClient()) // POL3001
        {
        }
    }
}
