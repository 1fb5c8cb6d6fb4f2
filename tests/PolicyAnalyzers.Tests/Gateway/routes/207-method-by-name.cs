// Takes the type from an assembly that is given, and the method by name.
// language: 12
using System.Reflection;

namespace Contoso.Shop;

static class Sender
{
    static void Send(Assembly assembly, string recipient)
    {
        assembly.GetType("Qualtrics.Api.QualtricsClient")!.GetMethod("Broadcast")!.Invoke(null, [recipient]); // POL3012
    }
}
