using Contoso.Crm.Domain;

namespace Contoso.Crm.Orders;

/// <summary>Finds and keeps customers.</summary>
public interface ICustomerRepository
{
    Customer? Find(Guid customerId);

    Customer? FindByEmail(string email);

    void Save(Customer customer);
}
