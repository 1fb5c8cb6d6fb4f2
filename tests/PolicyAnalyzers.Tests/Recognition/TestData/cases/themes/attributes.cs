// What attributes of the platform and of well-known packages say.
using CsvHelper.Configuration.Attributes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Compliance.Classification;
using MongoDB.Bson.Serialization.Attributes;
using Newtonsoft.Json;
using ProtoBuf;
using System.Xml.Serialization;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.Users;
using Volo.Abp.Validation;
using IndexAttribute = Microsoft.EntityFrameworkCore.IndexAttribute;
namespace Demo.Attributes;

public sealed class PrivateDataAttribute : DataClassificationAttribute { }
public sealed class CustomerContentAttribute : DataClassificationAttribute { }
public class Preferences
{
    [PersonalData] public string Hobby { get; set; } //+ personal
    [PersonalData] public string FavouriteTeam { get; set; } //+ personal
    [ProtectedPersonalData] public string Notes { get; set; } //+ personal
    [PersonalData] public string Email { get; set; } //+ contact.email
    [ProtectedPersonalData] public string Phone { get; set; } //+ contact.phone
    [PrivateData] public string Diet { get; set; } //+ personal
    [PrivateData] public string MobilePhone { get; set; } //+ contact.phone
    [CustomerContent] public string Essay { get; set; } //+ personal
    [CustomerContent] public string EmailAddress { get; set; } //+ contact.email
    [NoDataClassification] public string ContactEmail { get; set; } //- reviewed
    [NoDataClassification] public string PhoneNumber { get; set; } //- reviewed
    [NoDataClassification] public string CustomerName { get; set; } //- reviewed
    [UnknownDataClassification] public string BackupEmail { get; set; } //+ contact.email
    [UnknownDataClassification] public string Colour { get; set; } //- not said
    [Obsolete] public string Shade { get; set; } //-
}

public class Form
{
    [EmailAddress] public string Whom { get; set; } //+ contact.email
    [Phone] public string Line { get; set; } //+ contact.phone
    [CreditCard] public string Digits { get; set; } //+ fin.payment_card
    [DataType(DataType.EmailAddress)] public string Target { get; set; } //+ contact.email
    [DataType(DataType.PhoneNumber)] public string Reach { get; set; } //+ contact.phone
    [DataType(DataType.PostalCode)] public string Zone { get; set; } //+ contact.postal_code
    [DataType(DataType.CreditCard)] public string Plastic { get; set; } //+ fin.payment_card
    [DataType(DataType.Password)] public string Secret { get; set; } //-
    [DataType(DataType.Date)] public DateTime Arrival { get; set; } //-
    [DataType(DataType.Url)] public string Link { get; set; } //-
    [DataType(DataType.Currency)] public decimal Fee { get; set; } //-
    [DataType(DataType.MultilineText)] public string Text { get; set; } //-
    [Url] public string Homepage { get; set; } //-
    [EmailAddress] public string SupportEmail { get; set; } //- the company's
    [StringLength(20)] public string Code { get; set; } //-
    [Display(Name = "E-mail address")] public string Field1 { get; set; } //+ contact.email
    [Display(Name = "Mobile phone")] public string Field2 { get; set; } //+ contact.phone
    [Display(Name = "Order total")] public string Field3 { get; set; } //-
    [Display(Name = "Favourite colour")] public string Field4 { get; set; } //-
    [Compare("Whom")] public string Again { get; set; } //+ contact.email : the same value again
    [Compare("Secret")] public string SecretAgain { get; set; } //-
}

[Table("Customers")]
[Index(nameof(F7), IsUnique = true, Name = "IX_Customers_Email")]
public class T1
{
    [Column("E_MAIL")] public string F1 { get; set; } //+ contact.email
    [Column("PHONE_NO", TypeName = "varchar(20)")] public string F2 { get; set; } //+ contact.phone
    [Column("CITY")] public string F3 { get; set; } //+ contact.postal_address : of the table of customers
    [Column("STATUS")] public string F4 { get; set; } //-
    [Column("BIRTH_DT")] public DateTime F5 { get; set; } //+ demographic.birth_date
    [Column(Order = 3)] public string F6 { get; set; } //-
    [MaxLength(254)] public string F7 { get; set; } //+ contact.email : its unique index says so
    [Comment("Mobile number of the customer")] public string F8 { get; set; } //+ contact.phone
    [Comment("Colour of the label")] public string F9 { get; set; } //-
    [ForeignKey("Customer")] public int F10 { get; set; } //+ account.customer_id
    [ForeignKey("Product")] public int F11 { get; set; } //-
    [Key] public int F12 { get; set; } //?
}

public class Payload
{
    [JsonPropertyName("phone_number")] public string P { get; set; } //+ contact.phone
    [JsonPropertyName("email")] public string E { get; set; } //+ contact.email
    [JsonPropertyName("first_name")] public string N { get; set; } //+ name.first
    [JsonPropertyName("status")] public string S { get; set; } //-
    [JsonProperty("iban")] public string I { get; set; } //+ fin.iban
    [JsonProperty(PropertyName = "passportNumber")] public string D { get; set; } //+ govid.passport
    [JsonProperty("title")] public string T { get; set; } //-
    [DataMember(Name = "ssn")] public string X { get; set; } //+ govid.social_security
    [DataMember(Name = "city_code", Order = 2)] public string C { get; set; } //-
    [BsonElement("email_address")] public string B { get; set; } //+ contact.email
    [BsonElement("tags")] public List<string> G { get; set; } //-
    [XmlElement("Telefon")] public string L { get; set; } //+ contact.phone
    [XmlAttribute("emailAddress")] public string A { get; set; } //+ contact.email
    [XmlElement("Position")] public int O { get; set; } //-
    [ProtoMember(1, Name = "phone_number")] public string R { get; set; } //+ contact.phone
    [ProtoMember(2, Name = "quantity")] public int Q { get; set; } //-
    [Name("E-Mail")] public string M { get; set; } //+ contact.email
    [Name("Price")] public decimal V { get; set; } //-
    [MessagePack.Key("mobile_phone")] public string K { get; set; } //+ contact.phone
    [MessagePack.Key("size")] public string Z { get; set; } //-
    [YamlDotNet.Serialization.YamlMember(Alias = "date_of_birth")] public string Y { get; set; } //+ demographic.birth_date
}

public class AppUser : FullAuditedAggregateRoot<Guid>, IUser
{
    [DynamicStringLength(typeof(AbpUserConsts), nameof(AbpUserConsts.MaxEmailLength))] public string Contact { get; set; } //+ contact.email : the limit of an e-mail address
    [DynamicMaxLength(typeof(AbpUserConsts), nameof(AbpUserConsts.MaxPhoneNumberLength))] public string Reachable { get; set; } //+ contact.phone : the limit of a phone number
    [DisableAuditing] public string Surname { get; set; } //+ name.last
    [DisableAuditing] public string Password { get; set; } //-
    public string UserName { get; set; } //+ account.username
    public Guid? TenantId { get; set; } //-
}
