// Dynamic calls on what is no platform's.
using System.Dynamic;

namespace Contoso.Shop;

static class Bags
{
    static void Fill(dynamic sender)
    {
        dynamic bag = new ExpandoObject();
        bag.Name = "order";
        sender.Send("parcel");
    }
}
