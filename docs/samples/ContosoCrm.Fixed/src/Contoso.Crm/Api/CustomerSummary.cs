using Contoso.Crm.Domain;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Api;

/// <summary>A customer in a list.</summary>
public sealed record CustomerSummary(
    [property: CustomerData("order-help")] Guid CustomerId,
    [property: SameAs(typeof(Customer), nameof(Customer.FirstName))] string FirstName,
    [property: SameAs(typeof(Customer), nameof(Customer.LastName))] string LastName,
    int OrderCount);
