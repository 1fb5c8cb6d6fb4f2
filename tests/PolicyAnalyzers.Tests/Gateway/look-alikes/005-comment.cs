// Comments name the platform, its hosts and its keys.
namespace Contoso.Shop;

static class Orders
{
    // Was once: new Qualtrics.Api.QualtricsClient().Send(...) over https://fra1.qualtrics.com/API/v3 with Qualtrics:ApiToken.
    /* https://www.surveymonkey.com/r/ABC123 */
    static int Count() => 0;
}
