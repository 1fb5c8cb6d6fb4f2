namespace Contoso.Crm.Domain;

/// <summary>How far an order has come.</summary>
public enum OrderStatus
{
    Placed,
    Sent,
    Delivered,
    Returned,
}
