// Calls a package of another department, whose body calls the platform.
// seen by: gate
// because: the wrapper's signatures are its own; only the metadata of its assembly names the platform
namespace Contoso.Shop;

static class Caller
{
    static void Send(string recipient) => new Contoso.Wrapped.Notifier().Notify(recipient);
}
