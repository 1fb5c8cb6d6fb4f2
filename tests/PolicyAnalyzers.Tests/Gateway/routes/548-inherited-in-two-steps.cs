// A type of one's own derives from the platform's; what derives from that calls inherited members.
using Qualtrics.Api.Panels;

namespace Contoso.Shop;

class Group : Panel // POL3001
{
}

class Loyal : Group
{
    void Ask()
    {
        Invite("How was it?"); // POL3001
    }
}
