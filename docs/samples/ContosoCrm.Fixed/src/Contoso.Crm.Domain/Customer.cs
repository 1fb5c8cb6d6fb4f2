using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>Somebody who buys from us.</summary>
public class Customer
{
    [CustomerData("order-delivery", "loyalty")]
    public Guid Id { get; set; }

    [CustomerData("order-delivery", "loyalty")]
    public string FirstName { get; set; } = "";

    [CustomerData("order-delivery", "loyalty")]
    public string LastName { get; set; } = "";

    [CustomerData("delivery-sms", "account-recovery")]
    public string PhoneNumber { get; set; } = "";

    [CustomerData("account-recovery", "delivery-survey")]
    public string Email { get; set; } = "";

    [CustomerData("loyalty")]
    public DateOnly? DateOfBirth { get; set; }

    public bool IsEmailConfirmed { get; set; }

    public int OrderCount { get; set; }

    public DateTime CreatedOn { get; set; }

    public List<Order> Orders { get; } = [];
}
