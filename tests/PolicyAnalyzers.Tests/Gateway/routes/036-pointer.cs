// Points at a struct of the platform.
namespace Contoso.Shop;

static unsafe class Scores
{
    static int Read(
        Qualtrics.Api.Models.Score* score) // POL3001
    {
        return score->Value; // POL3001
    }
}
