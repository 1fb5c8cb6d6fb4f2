using Contoso.Crm.Domain;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Orders;

/// <summary>Keeps customers in memory.</summary>
public sealed class InMemoryCustomerRepository : ICustomerRepository
{
    private readonly Dictionary<Guid, Customer> _customers = [];

    public Customer? Find(Guid customerId) => _customers.GetValueOrDefault(customerId);

    public Customer? FindByEmail([CustomerData("account-recovery")] string email)
    {
        return _customers.Values.FirstOrDefault(c => string.Equals(c.Email, email, StringComparison.OrdinalIgnoreCase));
    }

    public void Save(Customer customer) => _customers[customer.Id] = customer;
}
