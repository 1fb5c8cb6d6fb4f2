// Queries a version by the platform's extension.
using System;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return from part in new Version(1, 2) select part; // POL3001
    }
}
