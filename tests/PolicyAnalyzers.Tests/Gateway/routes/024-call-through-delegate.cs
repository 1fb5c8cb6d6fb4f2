// Holds the platform's call in a delegate of System.
using System;
using System.Threading.Tasks;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static Func<string, Task<int>> Bind()
    {
        return Factory.Create().SendAsync; // POL3001
    }
}
