// A query over the platform's surveys.
using System.Linq;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Names
{
    static int Count()
    {
        return (from survey in QualtricsClient.Shared where survey.Name != "" select survey.Id).Count(); // POL3001
    }
}
