// Members of types of one's own that are called like the platform's.
namespace Contoso.Shop;

static class Job
{
    static void Run(Order order)
    {
        order.Invite("ann");
        order.Label = order.Slice(1, 2);
    }
}

class Order
{
    public string Label { get; set; } = "";
    public void Invite(string text) { }
    public string Slice(int start, int length) => Label;
}
