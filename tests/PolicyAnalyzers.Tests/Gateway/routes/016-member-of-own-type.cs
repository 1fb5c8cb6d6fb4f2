// Calls a member of the platform on an object that an own type holds; the line names own types only.
namespace Contoso.Shop;

class Services
{
    public
        Qualtrics.Api.QualtricsClient? // POL3001
        Surveys { get; set; }
}

static class Sender
{
    static void Send(Services services, string recipient)
    {
        services.Surveys!.Mail.Invite(recipient); // POL3001
    }
}
