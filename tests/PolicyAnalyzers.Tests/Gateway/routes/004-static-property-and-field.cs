// Reads and writes static members of the platform.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Counter
{
    static int Count()
    {
        QualtricsClient.Instances++; // POL3001
        return QualtricsClient.Shared.Sent; // POL3001
    }
}
