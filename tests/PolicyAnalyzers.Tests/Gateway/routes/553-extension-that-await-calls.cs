// Waits for an address by the platform's extension.
using System;
using System.Threading.Tasks;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static async Task Run()
    {
        await new Uri("https://intranet.contoso.example"); // POL3001
    }
}
