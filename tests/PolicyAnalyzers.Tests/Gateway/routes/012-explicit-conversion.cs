// Casts a number to the platform's type and back.
namespace Contoso.Shop;

static class Scores
{
    static int Round(int value)
    {
        return (int)(Qualtrics.Api.Models.Score)value; // POL3001
    }
}
