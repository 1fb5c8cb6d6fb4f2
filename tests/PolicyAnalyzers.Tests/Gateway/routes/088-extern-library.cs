// The native library is the platform's own.
using System.Runtime.InteropServices;

namespace Contoso.Shop;

static class Native
{
    [DllImport("Qualtrics.Api", EntryPoint = "send")] // POL3012
    extern static int Send(string recipient);
}
