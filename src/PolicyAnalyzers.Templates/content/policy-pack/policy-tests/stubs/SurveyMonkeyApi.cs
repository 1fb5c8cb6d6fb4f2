// Stands in for the library of a survey platform, so that the tests need no package. The file's name is the assembly's.
namespace SurveyMonkey;

public class SurveyMonkeyApi
{
    public void Publish()
    {
    }
}
