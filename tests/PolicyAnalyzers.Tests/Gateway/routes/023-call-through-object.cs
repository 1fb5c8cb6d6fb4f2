// A factory of the platform gives an object, and a cast is never written.
namespace Contoso.Shop;

static class Session
{
    static object Open()
    {
        return Qualtrics.Api.Factory.CreateObject(); // POL3001
    }
}
