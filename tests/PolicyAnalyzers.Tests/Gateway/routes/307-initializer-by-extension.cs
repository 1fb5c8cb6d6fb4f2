// A collection initializer adds by an extension method of the platform.
using System.Collections.Generic;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static Queue<string> Make(string recipient)
    {
        return new Queue<string> { recipient }; // POL3001
    }
}
