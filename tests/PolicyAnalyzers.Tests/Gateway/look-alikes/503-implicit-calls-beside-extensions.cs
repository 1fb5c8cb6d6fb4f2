// Loops, waits and takes apart where the platform offers extensions for other types.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static async Task<object> Run()
    {
        foreach (var each in new[] { 1, 2 })
        {
            Console.WriteLine(each);
        }

        var (key, value) = new KeyValuePair<string, int>("a", 1);
        await Task.Delay(value);
        return new List<string> { key };
    }
}
