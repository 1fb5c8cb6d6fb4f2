// A collection initializer calls the platform's Add on a type of one's own.
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

class Group : Panel // POL3001
{
}

static class Job
{
    static object Run()
    {
        return new Group { "ann@contoso.example" }; // POL3001
    }
}
