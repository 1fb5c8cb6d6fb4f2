// Fills a collection of object with clients of the platform.
// language: 12
using System.Collections.Generic;

namespace Contoso.Shop;

static class Holder
{
    static List<object> All()
    {
        return [new Qualtrics.Api.QualtricsClient()]; // POL3001
    }
}
