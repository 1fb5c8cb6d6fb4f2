namespace Contoso.Crm.Api;

/// <summary>A customer in a list.</summary>
public sealed record CustomerSummary(
    Guid CustomerId,
    string FirstName,
    string LastName,
    int OrderCount);
