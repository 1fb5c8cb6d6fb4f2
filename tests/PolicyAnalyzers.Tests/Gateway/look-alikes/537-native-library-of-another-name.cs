// A native library that is no platform's.
using System.Runtime.InteropServices;

namespace Contoso.Shop;

static class Native
{
    [DllImport("quality")]
    extern static int Send(string recipient);
}
