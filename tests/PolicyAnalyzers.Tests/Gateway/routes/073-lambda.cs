// A lambda keeps the call for later.
using System;

namespace Contoso.Shop;

static class Sender
{
    static Action<string> Later()
    {
        return recipient => Qualtrics.Api.QualtricsClient.Broadcast(recipient); // POL3001
    }
}
