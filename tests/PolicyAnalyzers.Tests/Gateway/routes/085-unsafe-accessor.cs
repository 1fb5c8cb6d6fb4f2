// Reaches the platform's constructor by an accessor of the runtime.
using System.Runtime.CompilerServices;

namespace Contoso.Shop;

static class Accessors
{
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    extern static Qualtrics.Api.QualtricsClient Make(string token); // POL3001
}
