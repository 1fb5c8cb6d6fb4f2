// A package that another department built: its signatures are its own, and its body calls the platform.
namespace Contoso.Wrapped;

public sealed class Notifier
{
    public void Notify(string recipient) => new Qualtrics.Api.QualtricsClient().Send(recipient);
}

public static class Partner
{
    public const string Address = "https://fra1.qualtrics.com/API/v3/distributions";

    public static readonly string Hidden = "https://fra1.qualtrics.com/API/v3/messages";
}
