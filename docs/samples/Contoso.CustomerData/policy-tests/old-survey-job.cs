// title: The old survey job may stay until it is retired
// as-of: 2027-03-31
namespace Contoso.Crm.Care;

public class OldSurveyJob
{
    public void Run() => new Qualtrics.Api.{|POL3011:QualtricsClient|}("key").Invite();
}

public class NewSurveyJob
{
    public void Run() => new Qualtrics.Api.{|POL3001:QualtricsClient|}("key").Invite();
}
