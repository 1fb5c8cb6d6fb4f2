// Reaches the platform's constructor by an accessor whose type is a text.
using System.Runtime.CompilerServices;

namespace Contoso.Shop;

static class Accessors
{
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Qualtrics.Api.QualtricsClient, Qualtrics.Api")] // POL3012
    extern static object Make();
}
