// Calls a static member of the platform through a type parameter of one's own.
namespace Contoso.Shop;

static class Job<T>
    where T : Qualtrics.Api.Panels.IPanelSource // POL3001
{
    static object Run() => T.Start(); // POL3001
}
