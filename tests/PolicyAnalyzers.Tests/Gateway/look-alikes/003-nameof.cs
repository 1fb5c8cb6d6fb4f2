// `nameof` reaches nothing.
namespace Contoso.Shop;

static class Names
{
    public const string Type = nameof(Qualtrics.Api.QualtricsClient);

    static string Member() => nameof(Qualtrics.Api.QualtricsClient.Send);
}
