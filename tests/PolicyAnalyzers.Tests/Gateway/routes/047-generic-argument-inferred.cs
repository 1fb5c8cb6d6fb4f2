// The platform's type is a type argument that nobody writes.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Box
{
    static object Put<T>(T value)
        where T : notnull => value;

    static object Fill()
    {
        return Put(Factory.Create()); // POL3001
    }
}
