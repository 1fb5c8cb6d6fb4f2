// Passes the platform's method on and never calls it.
using System;
using System.Collections.Generic;

namespace Contoso.Shop;

static class Sender
{
    static void Send(List<string> recipients)
    {
        recipients.ForEach(Qualtrics.Api.QualtricsClient.Broadcast); // POL3001
    }
}
