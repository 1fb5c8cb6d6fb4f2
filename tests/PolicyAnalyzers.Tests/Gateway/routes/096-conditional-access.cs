// Chains through null-conditional calls on a member that is never named by type.
using System.Linq;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Names
{
    static string? First()
    {
        return QualtricsClient.Shared?.OnlyOpen()?.FirstOrDefault()?.Name; // POL3001
    }
}
