using Contoso.Crm.Import.Generated;
using PolicyAnalyzers.Annotations;

[assembly: CustomerDataOf(typeof(OldCustomer), nameof(OldCustomer.PhoneNumber), "delivery-sms")]
[assembly: CustomerDataOf(typeof(OldCustomer), nameof(OldCustomer.Email), "account-recovery")]
