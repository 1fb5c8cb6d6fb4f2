// A positional record carries the platform's model to other services.
namespace Contoso.Shop;

record SurveyMail(
    string Recipient,
    Qualtrics.Api.Models.SurveyDefinition Survey); // POL3001
