// The call is data in an expression tree until somebody compiles it.
using System;
using System.Linq.Expressions;

namespace Contoso.Shop;

static class Sender
{
    static Expression<Action<string>> Later()
    {
        return recipient => Qualtrics.Api.QualtricsClient.Broadcast(recipient); // POL3001
    }
}
