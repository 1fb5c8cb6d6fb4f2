// Two own classes pass the platform on, and the caller names neither it nor its namespace.
namespace Contoso.Shop;

static class Provider
{
    internal static Qualtrics.Api.QualtricsClient Give() // POL3001
    {
        return Qualtrics.Api.Factory.Create(); // POL3001
    }
}

static class Caller
{
    static void Send(string recipient)
    {
        Provider.Give().Send(recipient); // POL3001
    }
}
