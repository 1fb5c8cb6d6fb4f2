// Changes the platform's quota through a reference.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Quotas
{
    static void Raise()
    {
        ref int quota = ref QualtricsClient.Shared.Quota("post-delivery"); // POL3001
        quota = 1_000_000;
    }
}
