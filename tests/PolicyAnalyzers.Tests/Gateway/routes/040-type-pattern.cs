// Recognises the platform's type in a switch.
namespace Contoso.Shop;

static class Names
{
    static string Name(object value)
    {
        return value switch
        {
            Qualtrics.Api.Models.SurveyDefinition => "survey", // POL3001
            _ => "",
        };
    }
}
