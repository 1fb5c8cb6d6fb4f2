// An accessor of a type of the runtime.
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Contoso.Shop;

static class Accessors
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_items")]
    extern static ref int[] Items(List<int> list);
}
