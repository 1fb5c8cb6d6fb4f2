// Enumerates a Guid by an extension method of the platform.
using System;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static int Count(Guid id)
    {
        var count = 0;
        foreach (var recipient in id) // POL3001
        {
            count++;
        }

        return count;
    }
}
