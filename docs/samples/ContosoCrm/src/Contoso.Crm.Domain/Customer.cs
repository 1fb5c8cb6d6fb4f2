using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>Somebody who buys from us.</summary>
public class Customer
{
    public Guid Id { get; set; }

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    [CustomerData("delivery-sms", "account-recovery")]
    public string PhoneNumber { get; set; } = "";

    [Purpose("satisfaction")]
    public string Email { get; set; } = "";

    public DateOnly? DateOfBirth { get; set; }

    public bool IsEmailConfirmed { get; set; }

    public int OrderCount { get; set; }

    public DateTime CreatedOn { get; set; }

    public List<Order> Orders { get; } = [];
}
