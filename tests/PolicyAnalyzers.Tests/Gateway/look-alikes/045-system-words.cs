// System types whose names have a survey's words.
using System.Net.Sockets;
using System.Threading;

namespace Contoso.Shop;

static class Waiting
{
    static bool Ready(Socket socket) => socket.Poll(1000, SelectMode.SelectRead);

    static void Wait(Barrier barrier) => barrier.SignalAndWait();
}
