// Names the platform's delegate type for an own method.
namespace Contoso.Shop;

class Loaders
{
    public
        Qualtrics.Api.AnswerHandler? // POL3001
        Handler { get; set; }
}
