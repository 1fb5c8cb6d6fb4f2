// The platform's factory is called in the arguments of a constructor initializer.
// language: 12
namespace Contoso.Shop;

class Sender(object inner)
{
    public Sender()
        : this(Qualtrics.Api.Factory.CreateObject()) // POL3001
    {
    }

    public object Inner => inner;
}
