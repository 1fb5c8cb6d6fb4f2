// Score, channel and contact are words of machines, too.
namespace Contoso.Machines;

enum Channel
{
    Left,
    Right,
}

record Contact(bool Closed);

record Score(int Home, int Guests);

class Distribution
{
    public double Mean { get; set; }

    public void Send(Channel channel, Contact contact) => Mean = channel == Channel.Left && contact.Closed ? 1 : 0;
}
