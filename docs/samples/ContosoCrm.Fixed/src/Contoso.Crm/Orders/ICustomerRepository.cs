using Contoso.Crm.Domain;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Orders;

/// <summary>Finds and keeps customers.</summary>
public interface ICustomerRepository
{
    Customer? Find(Guid customerId);

    Customer? FindByEmail([CustomerData("account-recovery")] string email);

    void Save(Customer customer);
}
