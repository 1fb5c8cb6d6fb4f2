// Written by the database tool from table CUST. Changes are lost.
namespace Contoso.Crm.Import.Generated;

public partial class OldCustomer
{
    public int Number { get; set; }

    public string PhoneNumber { get; set; } = "";

    public string Email { get; set; } = "";
}
