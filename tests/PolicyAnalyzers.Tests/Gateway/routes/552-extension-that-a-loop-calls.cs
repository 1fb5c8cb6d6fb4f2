// Loops over a range by the platform's extension.
using System;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static void Run()
    {
        foreach (var wave in 1..3) // POL3001
        {
            Console.WriteLine(wave);
        }
    }
}
