// The privacy notice links to the vendor's own page for people to read.
namespace Contoso.Shop;

static class Notices
{
    public const string Processors = """<p>We work with <a href="https://www.qualtrics.com/privacy-statement/">Qualtrics</a>.</p>""";
}
