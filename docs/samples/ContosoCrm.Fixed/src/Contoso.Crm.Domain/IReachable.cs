using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Domain;

/// <summary>Somebody to whom a text message can be sent. What it declares holds for every class that implements it.</summary>
public interface IReachable
{
    [CustomerData("delivery-sms")]
    string PhoneNumber { get; }
}
