// Stands in for the library of the survey platform, so that the tests need no package.
namespace Qualtrics.Api;

public class QualtricsClient(string key)
{
    public string Invite() => key;
}
