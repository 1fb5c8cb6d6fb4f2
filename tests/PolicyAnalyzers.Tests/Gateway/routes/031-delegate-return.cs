// An own delegate returns the platform's type.
namespace Contoso.Shop;

delegate Qualtrics.Api.Models.SurveyDefinition Load(string id); // POL3001
