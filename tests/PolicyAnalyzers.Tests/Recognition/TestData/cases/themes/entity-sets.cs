// Sets, repositories and keys of entities.
using Microsoft.EntityFrameworkCore;
using MongoDB.Driver;
namespace Shop.Data;

public class ShopContext : DbContext
{
    public DbSet<Customer> Customers { get; set; } //- a set of entities
    public DbSet<Address> Addresses { get; set; } //- a set of entities
    public DbSet<Email> Emails { get; set; } //- a set of entities
    public DbSet<PhoneNumber> PhoneNumbers { get; set; } //- a set of entities
    public DbSet<Order> Orders { get; set; } //-
    public DbSet<Subscriber> Subscribers { get; set; } //-
    public IQueryable<Email> AllEmails { get; set; } //- a query of entities
    public IQueryable<Customer> ActiveCustomers { get; set; } //?
    public IMongoCollection<Customer> CustomerCollection { get; set; } //-
    public IMongoCollection<Email> EmailCollection { get; set; } //- a set of entities
    public string ConnectionString { get; set; } //-
    public string Schema { get; set; } //-
}

public class Buyer
{
    public Guid Id { get; set; } //+ account.customer_id : an entity of a set
    public string Name { get; set; } //+ name.full
    public string Street { get; set; } //+ contact.postal_address
    public string City { get; set; } //+ contact.postal_address
    public string Zip { get; set; } //+ contact.postal_code
    public string Phone { get; set; } //+ contact.phone
    public string Email { get; set; } //+ contact.email
    public int Version { get; set; } //-
    public byte[] RowVersion { get; set; } //-
    public DateTime CreatedAt { get; set; } //-
    public bool IsDeleted { get; set; } //-
}

public class Customer
{
    public int Id { get; set; } //+ account.customer_id
    public string Name { get; set; } //+ name.full
    public string Town { get; set; } //+ contact.postal_address
    public string Mobile { get; set; } //+ contact.phone
    public List<Address> Addresses { get; set; } //?
    public List<Order> Orders { get; set; } //-
}

public class Address
{
    public int Id { get; set; } //-
    public int CustomerId { get; set; } //+ account.customer_id
    public string Street { get; set; } //+ contact.postal_address
    public string City { get; set; } //+ contact.postal_address
    public string PostalCode { get; set; } //+ contact.postal_code
    public string Label { get; set; } //-
}

public class Email
{
    public int Id { get; set; } //-
    public string Address { get; set; } //+ contact.email
    public bool IsPrimary { get; set; } //-
}

public class PhoneNumber
{
    public int Id { get; set; } //-
    public string Number { get; set; } //+ contact.phone
    public string Kind { get; set; } //-
}

public class Order
{
    public int Id { get; set; } //-
    public int CustomerId { get; set; } //+ account.customer_id
    public int BuyerId { get; set; } //+ account.customer_id
    public string OrderNumber { get; set; } //-
    public decimal Total { get; set; } //-
    public string ShipStreet { get; set; } //+ contact.postal_address
    public string ShipCity { get; set; } //+ contact.postal_address
    public string ShipPostalCode { get; set; } //+ contact.postal_code
}

public class Subscriber
{
    public int Id { get; set; } //+ account.customer_id
    public string Email { get; set; } //+ contact.email
    public string UnsubscribeToken { get; set; } //-
}

public class Product
{
    public int Id { get; set; } //-
    public string Name { get; set; } //-
    public string Description { get; set; } //-
}

public class Shop
{
    public int Id { get; set; } //-
    public string Name { get; set; } //- a shop's
    public string City { get; set; } //- a shop's
    public string Phone { get; set; } //- a shop's
}

public class Repository
{
    private readonly DbSet<Customer> _customers; //-
    private readonly DbSet<Address> _address; //- a set of entities
    public Customer FindByEmail(
        string email) => throw new NotImplementedException(); //+ contact.email
    public Customer FindById(
        int customerId) => throw new NotImplementedException(); //+ account.customer_id
    public Order FindOrder(
        int orderId, //-
        bool track) => throw new NotImplementedException(); //-
    public Task<List<string>> GetEmailsAsync( //+ contact.email
        int take) => throw new NotImplementedException(); //-
    public Task<List<int>> GetCustomerIdsAsync( //+ account.customer_id
        string segment) => throw new NotImplementedException(); //-
    public int CountCustomers( //-
        string city) => throw new NotImplementedException(); //?
}

public class OrderRow
{
    public int customer_id { get; set; } //+ account.customer_id
    public string customer_phone { get; set; } //+ contact.phone
    public int line_no { get; set; } //-
}

public class Tag
{
    public int Id { get; set; } //-
    public string Name { get; set; } //-
}
