using PolicyAnalyzers.Annotations;

namespace Contoso.Surveys;

/// <summary>Whom to ask, and what. One declaration covers all members.</summary>
[CustomerData("delivery-survey")]
public sealed record SurveyInvitation(string SurveyId, Guid CustomerId, string Email);
