// Makes a struct of the platform by default.
namespace Contoso.Shop;

static class Scores
{
    static object None()
    {
        return default(Qualtrics.Api.Models.Score); // POL3001
    }
}
