// Uses an operator that the platform defines.
namespace Contoso.Shop;

static class Scores
{
    static int Up(
        Qualtrics.Api.Models.Score score) // POL3001
    {
        score++; // POL3001
        return score.Value; // POL3001
    }
}
