// Calls, on who knows what, a member that only the platform has.
namespace Contoso.Shop;

static class Job
{
    static object Run(dynamic client)
    {
        return client.CreateDistribution("SV_1"); // POL3012
    }
}
