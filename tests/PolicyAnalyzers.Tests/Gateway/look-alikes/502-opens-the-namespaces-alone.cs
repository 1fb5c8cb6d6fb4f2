// Opens the platform's namespaces and uses nothing of them.
using System.Collections.Generic;
using System.Linq;
using Qualtrics.Api;
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return new List<int> { 1, 2 }.Select(each => each + 1).ToList();
    }
}
