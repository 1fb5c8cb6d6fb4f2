using Contoso.Crm.Domain;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Api;

/// <summary>How an agent reaches a customer.</summary>
public sealed record ContactCard(
    [property: SameAs(typeof(Customer), nameof(Customer.PhoneNumber))] string PhoneNumber,
    [property: SameAs(typeof(Customer), nameof(Customer.Email))] string EmailAddress,
    bool PrefersPhone);
