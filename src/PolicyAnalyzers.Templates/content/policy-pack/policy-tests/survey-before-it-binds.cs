// title: At first a survey past the governed client is a warning
// as-of: 2027-01-01
namespace Shop;

public class Campaign
{
    public void Ask() => new SurveyMonkey.{|POL3001-advisory:SurveyMonkeyApi|}().Publish();
}
