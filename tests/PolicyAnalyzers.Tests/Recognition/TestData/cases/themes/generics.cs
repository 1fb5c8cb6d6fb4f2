// Values inside generic types, and generic types that only deal with them.
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
namespace Demo.Generics;

public record struct EmailAddress(string Value);
public record struct PhoneNumber(string Value);
public record struct CustomerId(Guid Value);
public record Money(decimal Amount);
public class Customer { }
public class Result<T> { }
public class Result<TError, T> { }
public class Option<T> { }
public class Page<T> { }
public class Field<T> { }
public class Tracked<T> { }
public interface IRepository<T> { }
public interface IValidator<T> { }
public interface IHandler<T> { }
public class EmailOptions { }
public class EmailSent { }
public class SendEmail { }
public class RegistrationForm
{
    public Result<EmailAddress> Email { get; set; } //+ contact.email
    public Result<string> EmailText { get; set; } //+ contact.email
    public Option<PhoneNumber> Phone { get; set; } //+ contact.phone
    public Option<string> MobilePhone { get; set; } //+ contact.phone
    public Lazy<string> HomeAddress { get; set; } //+ contact.postal_address
    public Field<string> FirstName { get; set; } //+ name.first
    public Field<string> LastName { get; set; } //+ name.last
    public Tracked<DateOnly> BirthDate { get; set; } //+ demographic.birth_date
    public Tracked<DateTime?> DateOfBirth { get; set; } //+ demographic.birth_date
    public Page<EmailAddress> Recipients { get; set; } //+ contact.email
    public IReadOnlyList<PhoneNumber> Numbers { get; set; } //+ contact.phone
    public ImmutableArray<string> PhoneNumbers { get; set; } //+ contact.phone
    public IEnumerable<string> EmailAddresses { get; set; } //+ contact.email
    public HashSet<string> NationalIds { get; set; } //+ govid.national
    public ConcurrentDictionary<Guid, string> PhoneByCustomer { get; set; } //+ contact.phone
    public Task<string> PassportNumber { get; set; } //+ govid.passport
    public Nullable<CustomerId> CustomerId { get; set; } //+ account.customer_id
    public ICollection<CustomerId> CustomerIds { get; set; } //+ account.customer_id
    public Result<string, EmailAddress> ConfirmedEmail { get; set; } //+ contact.email
    public ValueTask<EmailAddress> PrimaryEmail { get; set; } //+ contact.email
    public IAsyncEnumerable<string> SubscriberEmails { get; set; } //+ contact.email
    public Queue<string> PendingEmailAddresses { get; set; } //+ contact.email
    public WeakReference<string> CardNumber { get; set; } //+ fin.payment_card
    public Option<List<string>> Ibans { get; set; } //+ fin.iban
    public Result<bool> Email2 { get; set; } //- a flag
    public Option<int> EmailCount { get; set; } //-
    public Page<Money> Prices { get; set; } //-
    public Lazy<bool> HasPhone { get; set; } //-
    public List<bool> PhoneFlags { get; set; } //-
    public Result<Money> Balance { get; set; } //-
    public Field<string> Comment { get; set; } //-
    public Field<int> Quantity { get; set; } //-
    public Tracked<DateTime> ModifiedOn { get; set; } //-
    public List<Customer> Customers { get; set; } //?
}

public class RegistrationService
{
    public Result<EmailAddress> ParseEmail( //+ contact.email
        string emailText) => throw new NotImplementedException(); //+ contact.email
    public Task<Result<PhoneNumber>> GetPhoneAsync( //+ contact.phone
        CustomerId customerId) => throw new NotImplementedException(); //+ account.customer_id
    public Result<Money> GetTotal( //-
        Page<Money> prices) => throw new NotImplementedException(); //-
    private readonly IRepository<Customer> _customers; //-
    private readonly IRepository<EmailAddress> _emails; //- a repository
    private readonly IValidator<EmailAddress> _emailValidator; //-
    private readonly IHandler<SendEmail> _emailHandler; //-
    private readonly ILogger<EmailOptions> _emailLogger; //-
    private readonly IOptions<EmailOptions> _email; //- settings
    private readonly IOptionsMonitor<EmailOptions> _emailOptions; //-
    private readonly Func<Customer, string> _emailSelector; //- a function
    private readonly Expression<Func<Customer, string>> _phoneSelector; //- a function
    private readonly Action<string> _emailChanged; //- a function
    private readonly IComparer<EmailAddress> _emailComparer; //-
    private readonly IEqualityComparer<PhoneNumber> _phoneComparer; //-
    private readonly Type _emailType; //-
    private readonly Predicate<string> _isEmail; //-
    private readonly Converter<string, EmailAddress> _emailConverter; //-
    private readonly List<EmailSent> _emailEvents; //-
    private readonly Dictionary<string, int> _emailAttempts; //- counts
    private readonly Queue<EmailSent> _sentEmails; //-
    public Tracked<int> PhoneLength { get; set; } //-
    public IEnumerable<Type> PhoneTypes { get; set; } //-
    public Task<bool> EmailExists { get; set; } //-
}

public class Contact<TPhone, TEmail>
{
    public TPhone Phone { get; set; } //+ contact.phone
    public TEmail Email { get; set; } //+ contact.email
    public TPhone[] OtherPhones { get; set; } //+ contact.phone
    public TEmail Colour { get; set; } //-
}
