// Takes a service whose key is the platform's name.
using System;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Shop;

interface INotifier
{
    void Notify(string recipient);
}

static class Sender
{
    static void Send(IServiceProvider services, string recipient)
    {
        services.GetRequiredKeyedService<INotifier>("qualtrics").Notify(recipient); // POL3012
    }
}
