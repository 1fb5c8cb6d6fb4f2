// Opens the connection by itself.
using System.Net.Sockets;

namespace Contoso.Shop;

static class Connections
{
    static TcpClient Open()
    {
        return new TcpClient("fra1.qualtrics.com", 443); // POL3002
    }
}
