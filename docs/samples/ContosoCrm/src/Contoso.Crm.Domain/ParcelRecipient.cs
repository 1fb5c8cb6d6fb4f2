namespace Contoso.Crm.Domain;

/// <summary>Who takes the parcel: the customer, or a neighbour.</summary>
public sealed class ParcelRecipient(string phoneNumber) : IReachable
{
    public string PhoneNumber => phoneNumber;

    public bool IsNeighbour { get; init; }
}
