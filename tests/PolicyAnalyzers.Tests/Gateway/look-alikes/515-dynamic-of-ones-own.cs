// Dynamic calls of members that many types have.
namespace Contoso.Shop;

static class Job
{
    static object Run(dynamic value)
    {
        return value.Send("x") + value.Label + value.Invite("x");
    }
}
