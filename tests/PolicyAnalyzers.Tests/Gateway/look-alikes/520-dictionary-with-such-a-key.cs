// A dictionary of one's own with a key that reads like a secret of the platform.
using System.Collections.Generic;

namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        return new Dictionary<string, string> { ["Qualtrics:Token"] = "shown in the manual" }["Qualtrics:Token"];
    }
}
