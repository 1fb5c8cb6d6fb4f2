// Is injected with a service whose key is the platform's name.
// language: 12
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

interface INotifier
{
    void Notify(string recipient);
}

class Sender(
    [FromKeyedServices("qualtrics")] INotifier notifier) // POL3012
{
    public void Send(string recipient) => notifier.Notify(recipient);
}
