// Fills a list by the platform's extension.
using System;
using System.Collections.Generic;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return new List<Uri> { 7 }; // POL3001
    }
}
