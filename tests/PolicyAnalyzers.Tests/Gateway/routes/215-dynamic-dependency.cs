// Keeps the platform's members for reflection by an attribute that names them as text.
using System.Diagnostics.CodeAnalysis;

namespace Contoso.Shop;

static class Sender
{
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, "Qualtrics.Api.QualtricsClient", "Qualtrics.Api")] // POL3012
    static void Send()
    {
    }
}
