// A native function takes the platform's struct.
using System.Runtime.InteropServices;

namespace Contoso.Shop;

static class Native
{
    [DllImport("shop-native")]
    extern static int Sum(
        Qualtrics.Api.Models.Score score); // POL3001
}
