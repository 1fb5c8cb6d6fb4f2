namespace Contoso.Crm.Domain;

/// <summary>What a customer bought.</summary>
public class Order
{
    public int Id { get; set; }

    public Guid CustomerId { get; set; }

    public string BranchCode { get; set; } = "";

    public OrderStatus Status { get; set; }

    public DateTime PlacedOn { get; set; }

    public List<OrderLine> Lines { get; } = [];

    public decimal Total => Lines.Sum(l => l.Quantity * l.UnitPrice);
}
