// title: Once the policy binds, a survey past the governed client is an error, and no pragma helps
// as-of: 2027-07-01
namespace Shop;

public class Campaign
{
    public void Ask()
    {
#pragma warning disable POL3001
        new SurveyMonkey.{|POL3001-hard-mandatory:SurveyMonkeyApi|}().Publish();
#pragma warning restore POL3001
    }
}
