// A local function inside a lambda makes the client.
using System;

namespace Contoso.Shop;

static class Sender
{
    static Func<object> Later()
    {
        return () =>
        {
            static object Make()
            {
                return new Qualtrics.Api.QualtricsClient(); // POL3001
            }

            return Make();
        };
    }
}
