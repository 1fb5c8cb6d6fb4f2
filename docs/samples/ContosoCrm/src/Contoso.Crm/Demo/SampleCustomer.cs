namespace Contoso.Crm.Demo;

/// <summary>An invented customer for the trade fair. The policy exempts it.</summary>
public sealed record SampleCustomer(string FirstName, string LastName, string PhoneNumber)
{
    public static SampleCustomer Ada { get; } = new("Ada", "Sample", "+1 555 0100");
}
