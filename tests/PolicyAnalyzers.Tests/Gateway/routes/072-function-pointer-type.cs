// The platform's type is in the signature of a function pointer.
namespace Contoso.Shop;

unsafe class Holder
{
    public delegate*<Qualtrics.Api.QualtricsClient, void> Send; // POL3001
}
