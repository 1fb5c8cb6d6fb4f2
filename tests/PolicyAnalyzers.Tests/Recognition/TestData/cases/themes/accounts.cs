// Ids, user names, bank accounts and loyalty cards of customers, and ids of things.
namespace Shop.Accounts;

public class Order
{
    public Guid CustomerId { get; set; } //+ account.customer_id
    public int UserId { get; set; } //+ account.customer_id
    public string BuyerId { get; set; } //+ account.customer_id
    public string MemberId { get; set; } //+ account.customer_id
    public int? SubscriberId { get; set; } //+ account.customer_id
    public string customer_no { get; set; } //+ account.customer_id
    public string CustomerNumber { get; set; } //+ account.customer_id
    public string CustomerRef { get; set; } //?
    public Guid OrderId { get; set; } //-
    public int ProductId { get; set; } //-
    public Guid StoreId { get; set; } //-
    public int WarehouseId { get; set; } //-
    public int StatusId { get; set; } //-
    public Guid VendorId { get; set; } //-
    public Guid TenantId { get; set; } //- a tenant is an organisation
    public string CorrelationId { get; set; } //-
    public int CouponId { get; set; } //-
}

public class Customer
{
    public Guid Id { get; set; } //+ account.customer_id
    public string CustomerCode { get; set; } //+ account.customer_id
    public string UserName { get; set; } //+ account.username
    public string LoginName { get; set; } //+ account.username
    public string Login { get; set; } //+ account.username
    public string ScreenName { get; set; } //+ account.username
    public string UserHandle { get; set; } //+ account.username
    public string NormalizedUserName { get; set; } //+ account.username
    public string LoyaltyCardNumber { get; set; } //+ account.loyalty_card
    public string LoyaltyNumber { get; set; } //+ account.loyalty_card
    public string MembershipNumber { get; set; } //+ account.customer_id
    public string FrequentFlyerNumber { get; set; } //+ account.loyalty_card
    public string BankAccountNumber { get; set; } //+ fin.bank_account
    public string Iban { get; set; } //+ fin.iban
    public string AccountNumber { get; set; } //+ fin.bank_account
    public string RoutingNumber { get; set; } //? of a bank
    public string Bic { get; set; } //+ fin.bank_account
    public int CustomerGroupId { get; set; } //-
    public int CustomerTypeId { get; set; } //-
    public int LoyaltyPoints { get; set; } //-
    public string Password { get; set; } //-
    public string PasswordHash { get; set; } //-
    public string SecurityStamp { get; set; } //-
    public int AccountStatus { get; set; } //-
    public string Role { get; set; } //-
}

public class Account
{
    public string AccountHolder { get; set; } //+ name.full
    public decimal Balance { get; set; } //-
    public string AccountType { get; set; } //-
}

public class Kunde
{
    public string Kundennummer { get; set; } //+ account.customer_id
    public string Kontonummer { get; set; } //+ fin.bank_account
}

public class Client
{
    public string NumeroClient { get; set; } //+ account.customer_id
}

public class Klient
{
    public string NumerKlienta { get; set; } //+ account.customer_id
    public string Login { get; set; } //+ account.username
}

public class Cart
{
    public string BuyerUserName { get; set; } //+ account.username
    public Guid ShopperId { get; set; } //+ account.customer_id
    public Guid CartId { get; set; } //-
}

public class Payout
{
    public string VendorIban { get; set; } //- a vendor's
    public string MerchantAccountNumber { get; set; } //- a merchant's
}

public class DatabaseSettings
{
    public string UserName { get; set; } //- an account of a database
    public string UserId { get; set; } //- an account of a database
}

public class Product
{
    public Guid Id { get; set; } //-
    public string ProductNumber { get; set; } //-
    public string AccountingCode { get; set; } //-
}

public class OAuthClient
{
    public string ClientId { get; set; } //- a program
    public string ClientSecret { get; set; } //-
}

public class Ledger
{
    public string AccountNumber { get; set; } //- an account of the books
    public string LedgerAccount { get; set; } //- an account of the books
}

public class UserGroup
{
    public int Id { get; set; } //-
    public string UserRoleName { get; set; } //-
    public int UserCount { get; set; } //-
}

public class Permission
{
    public Guid PermissionId { get; set; } //-
    public Task<Order> GetOrdersAsync(
        Guid customerId, //+ account.customer_id
        Guid orderId) => throw new NotImplementedException(); //-
}
