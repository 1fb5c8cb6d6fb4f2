// Calls a static abstract member through a type parameter.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static object Connect<T>()
        where T : IConnectable<T> // POL3001
    {
        return T.Connect("contoso"); // POL3001
    }
}
