// A type parameter may only be the platform's.
namespace Contoso.Shop;

class Sender<T>
    where T : Qualtrics.Api.ISurveySender // POL3001
{
}
