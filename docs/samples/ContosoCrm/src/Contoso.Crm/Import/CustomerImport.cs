using Contoso.Crm.Domain;
using Contoso.Crm.Orders;

namespace Contoso.Crm.Import;

/// <summary>Takes customers over from the old system.</summary>
public sealed class CustomerImport(ICustomerRepository customers)
{
    public int Run(IEnumerable<string> lines)
    {
        var count = 0;
        foreach (var row in lines.Select((text, index) => CustomerRow.Parse(text, index + 1)))
        {
            if (customers.FindByEmail(row.Email) is null)
            {
                customers.Save(new Customer { Id = Guid.NewGuid(), FirstName = row.FirstName, LastName = row.LastName, Email = row.Email });
                count++;
            }
        }

        return count;
    }
}
