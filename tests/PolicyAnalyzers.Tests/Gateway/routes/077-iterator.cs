// Yields objects that are the platform's.
using System.Collections.Generic;

namespace Contoso.Shop;

static class Senders
{
    static IEnumerable<object> All()
    {
        yield return new Qualtrics.Api.QualtricsClient(); // POL3001
    }
}
