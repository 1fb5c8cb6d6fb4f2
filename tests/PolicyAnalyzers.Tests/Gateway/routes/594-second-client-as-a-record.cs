// A record that implements the interface through another interface.
namespace Contoso.Shop;

interface IShopSurveys : Contoso.Surveys.ISurveyClient
{
}

record Direct(string Name) : IShopSurveys // POL3006
{
    public System.Threading.Tasks.Task<bool> InviteAsync(string survey, string recipient) => System.Threading.Tasks.Task.FromResult(true);
}
