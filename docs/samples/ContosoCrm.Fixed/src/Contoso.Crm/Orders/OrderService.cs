using Contoso.Crm.Domain;
using Contoso.Crm.Notices;
using Contoso.Store;

namespace Contoso.Crm.Orders;

/// <summary>Takes orders and follows them to the door.</summary>
public sealed class OrderService(ICustomerRepository customers, BranchDirectory branches, DeliveryNotifier notifier)
{
    private readonly List<Order> _orders = [];

    public Order Place(Guid customerId, string branchCode, IEnumerable<OrderLine> lines)
    {
        var branch = branches.Find(branchCode) ?? throw new ArgumentException("There is no such shop.", nameof(branchCode));
        var order = new Order { Id = _orders.Count + 1, CustomerId = customerId, BranchCode = branch.Code, PlacedOn = DateTime.UtcNow };
        order.Lines.AddRange(lines);
        _orders.Add(order);
        return order;
    }

    public async Task SendAsync(int orderId, DateTime arrival)
    {
        var order = _orders.Single(o => o.Id == orderId);
        order.Status = OrderStatus.Sent;
        if (customers.Find(order.CustomerId) is { } customer && Consents.IsGranted(customer.Id, "sms-updates"))
        {
            await notifier.AnnounceAsync(customer.PhoneNumber, arrival);
        }
    }

    public void Deliver(int orderId) => _orders.Single(o => o.Id == orderId).Status = OrderStatus.Delivered;

    public decimal TurnoverOf(Guid customerId) => _orders.Where(o => o.CustomerId == customerId).Sum(o => o.Total);
}
