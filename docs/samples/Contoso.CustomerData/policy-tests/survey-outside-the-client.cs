// title: No survey past the governed client, and no pragma helps
namespace Contoso.Shop;

public class Campaign
{
    public void Ask()
    {
#pragma warning disable POL3001
        new Qualtrics.Api.{|POL3001-hard-mandatory:QualtricsClient|}("key").Invite();
#pragma warning restore POL3001
    }
}
