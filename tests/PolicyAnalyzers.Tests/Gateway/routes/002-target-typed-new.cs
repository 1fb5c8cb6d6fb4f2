// The type stands in the field and the construction says only `new`.
namespace Contoso.Shop;

class Sender
{
    private readonly
        Qualtrics.Api.QualtricsClient // POL3001
        _client =
            new("token"); // POL3001

    public int Hash() => GetHashCode();
}
