// A comment for administrators links to the vendor's manual.
namespace Contoso.Shop;

static class Help
{
    public const string Text = "See https://www.qualtrics.com/support/ for the meaning of the score.";
}
