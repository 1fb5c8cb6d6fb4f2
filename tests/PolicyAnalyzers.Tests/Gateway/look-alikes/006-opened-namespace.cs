// A using directive opens the platform's namespace, and nothing in it is used.
using Qualtrics.Api;
using Qualtrics.Api.Models;

namespace Contoso.Shop;

static class Orders
{
    static int Count() => 0;
}
