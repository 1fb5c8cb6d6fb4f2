// Takes an address apart by the platform's extension.
using System;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        var (host, path) = new Uri("https://intranet.contoso.example"); // POL3001
        return host + path;
    }
}
