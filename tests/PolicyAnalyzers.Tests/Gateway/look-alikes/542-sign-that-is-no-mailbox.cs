// A picture for dense screens, and a package with its version.
namespace Contoso.Shop;

static class Assets
{
    public const string Picture = "feedback@2x.png";

    public const string Script = "https://cdn.contoso.example/npm/survey-core@1.9.20/survey.min.js";

    public const string Package = "survey-core@1.9.20";
}
