using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Declarations;

namespace PolicyAnalyzers.Recognition;

/// <summary>Attributes and types of the base library and of well-known packages, by full metadata name.</summary>
internal static class KnownSymbolNames
{
    /// <summary>The attribute whose argument says the format.</summary>
    public const string DataTypeAttribute = Annotations + "DataTypeAttribute";

    /// <summary>The attribute that holds a regular expression.</summary>
    public const string RegularExpressionAttribute = Annotations + "RegularExpressionAttribute";

    /// <summary>The attribute that holds a mask for display.</summary>
    public const string DisplayFormatAttribute = Annotations + "DisplayFormatAttribute";

    /// <summary>The attribute by which a member repeats another.</summary>
    public const string CompareAttribute = Annotations + "CompareAttribute";

    /// <summary>The attribute that names a table.</summary>
    public const string TableAttribute = Annotations + "Schema.TableAttribute";

    /// <summary>The attribute by which a key names what it leads to.</summary>
    public const string ForeignKeyAttribute = Annotations + "Schema.ForeignKeyAttribute";

    /// <summary>The base class of FluentValidation's validators.</summary>
    public const string FluentValidator = "FluentValidation.AbstractValidator`1";

    /// <summary>The attribute that names the members of an index, on a type.</summary>
    public const string IndexAttribute = "Microsoft.EntityFrameworkCore.IndexAttribute";

    /// <summary>The attribute that keeps a member out of the audit log.</summary>
    public const string DisableAuditingAttribute = "Volo.Abp.Auditing.DisableAuditingAttribute";

    private const string Annotations = "System.ComponentModel.DataAnnotations.";
    private const string Compliance = "Microsoft.Extensions.Compliance.Classification.";
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Identity = "Microsoft.AspNetCore.Identity.";

    private static readonly AttributeMeaning Personal = new(EvidenceKind.PersonalDataAttribute, null);
    private static readonly AttributeMeaning Phone = new(EvidenceKind.FormatAttribute, "contact.phone");
    private static readonly AttributeMeaning Email = new(EvidenceKind.FormatAttribute, "contact.email");
    private static readonly AttributeMeaning Card = new(EvidenceKind.FormatAttribute, "fin.payment_card");
    private static readonly AttributeMeaning PostalCode = new(EvidenceKind.FormatAttribute, "contact.postal_code");

    /// <summary>Attributes that mean something by themselves. Subclasses mean the same.</summary>
    public static ImmutableArray<(string MetadataName, AttributeMeaning Meaning)> Attributes { get; } = ImmutableArray.Create(
        (Identity + "PersonalDataAttribute", Personal),
        (Identity + "ProtectedPersonalDataAttribute", Personal),
        (Compliance + "DataClassificationAttribute", Personal),
        (Compliance + "NoDataClassificationAttribute", new AttributeMeaning(EvidenceKind.ReviewedAttribute, null)),

        // Said to be unknown is the same as not said.
        (Compliance + "UnknownDataClassificationAttribute", new AttributeMeaning(EvidenceKind.FormatAttribute, null)),
        (Annotations + "PhoneAttribute", Phone),
        (Annotations + "EmailAddressAttribute", Email),
        (Annotations + "CreditCardAttribute", Card));

    /// <summary>Attributes that give a label for people, with the named argument that holds it.</summary>
    public static ImmutableArray<(string MetadataName, string Argument)> Labels { get; } = ImmutableArray.Create(
        (Annotations + "DisplayAttribute", "Name"),
        ("System.ComponentModel.DisplayNameAttribute", "DisplayName"),
        ("Microsoft.EntityFrameworkCore.CommentAttribute", "Comment"));

    /// <summary>Attributes on a type that name another type whose members wear its attributes.</summary>
    public static ImmutableArray<string> MetadataTypes { get; } = ImmutableArray.Create(Annotations + "MetadataTypeAttribute", Mvc + "ModelMetadataTypeAttribute");

    /// <summary>Attributes that limit a member by a constant whose name says what it is.</summary>
    public static ImmutableArray<string> NamedLimits { get; } = ImmutableArray.Create(
        "Volo.Abp.Validation.DynamicStringLengthAttribute", "Volo.Abp.Validation.DynamicMaxLengthAttribute");

    /// <summary>Classes that keep sets of entities.</summary>
    public static ImmutableArray<string> DatabaseContexts { get; } = ImmutableArray.Create("Microsoft.EntityFrameworkCore.DbContext", "System.Data.Entity.DbContext");

    /// <summary>Such sets.</summary>
    public static ImmutableArray<string> EntitySets { get; } = ImmutableArray.Create(
        "Microsoft.EntityFrameworkCore.DbSet`1", "System.Data.Entity.DbSet`1", "System.Data.Entity.IDbSet`1");

    /// <summary>Attributes that give a name for storage or transport, with the named argument that holds it if it is not the first positional one.</summary>
    public static ImmutableArray<(string MetadataName, string Argument)> Serializers { get; } = ImmutableArray.Create(
        (Annotations + "Schema.ColumnAttribute", "Name"),
        ("System.Text.Json.Serialization.JsonPropertyNameAttribute", "Name"),
        ("System.Runtime.Serialization.DataMemberAttribute", "Name"),
        ("System.Xml.Serialization.XmlElementAttribute", "ElementName"),
        ("System.Xml.Serialization.XmlAttributeAttribute", "AttributeName"),
        ("Newtonsoft.Json.JsonPropertyAttribute", "PropertyName"),
        ("MongoDB.Bson.Serialization.Attributes.BsonElementAttribute", "ElementName"),
        ("CsvHelper.Configuration.Attributes.NameAttribute", "Name"),
        (Annotations + "Schema.IndexAttribute", "Name"),
        ("ProtoBuf.ProtoMemberAttribute", "Name"),
        ("MessagePack.KeyAttribute", "StringKey"),
        ("YamlDotNet.Serialization.YamlMemberAttribute", "Alias"),
        ("LinqToDB.Mapping.ColumnAttribute", "Name"),
        ("SQLite.ColumnAttribute", "Name"),
        ("Amazon.DynamoDBv2.DataModel.DynamoDBPropertyAttribute", "AttributeName"),
        ("Google.Cloud.Firestore.FirestorePropertyAttribute", "Name"),
        (Mvc + "FromQueryAttribute", "Name"),
        (Mvc + "FromFormAttribute", "Name"),
        (Mvc + "FromRouteAttribute", "Name"),
        (Mvc + "FromHeaderAttribute", "Name"),
        (Mvc + "BindPropertyAttribute", "Name"));

    /// <summary>Types that are read by what they are, not by how they are named.</summary>
    public static ImmutableArray<KnownType> Types { get; } = ImmutableArray.Create(
        new KnownType("System.Net.Mail.MailAddress", ValueShape.Object, "contact.email", Weights.KnownType),
        new KnownType("System.Net.Mail.MailAddressCollection", ValueShape.Object, "contact.email", Weights.KnownType),
        new KnownType("MimeKit.MailboxAddress", ValueShape.Object, "contact.email", Weights.KnownType),
        new KnownType("PhoneNumbers.PhoneNumber", ValueShape.Object, "contact.phone", Weights.KnownType),
        new KnownType("IbanNet.Iban", ValueShape.Object, "fin.iban", Weights.KnownType),

        // Machines have addresses too: something else must speak of a customer.
        new KnownType("System.Net.IPAddress", ValueShape.Object, "device.ip", Weights.Weak),
        new KnownType("System.Net.NetworkInformation.PhysicalAddress", ValueShape.Object, "device.mac", Weights.Weak),
        new KnownType("System.Device.Location.GeoCoordinate", ValueShape.Object, "location.geo", Weights.Weak),
        new KnownType("System.Text.Json.JsonElement", ValueShape.Unknown),
        new KnownType("System.Text.Json.JsonDocument", ValueShape.Unknown),
        new KnownType("System.Text.Json.Nodes.JsonNode", ValueShape.Unknown),
        new KnownType("System.Text.Json.Nodes.JsonValue", ValueShape.Unknown),
        new KnownType("Newtonsoft.Json.Linq.JToken", ValueShape.Unknown),
        new KnownType("Newtonsoft.Json.Linq.JValue", ValueShape.Unknown),
        new KnownType("MongoDB.Bson.BsonValue", ValueShape.Unknown),
        new KnownType("System.Guid", ValueShape.Guid),
        new KnownType("System.DateTimeOffset", ValueShape.Date),
        new KnownType("System.DateOnly", ValueShape.Date),
        new KnownType("NodaTime.LocalDate", ValueShape.Date),
        new KnownType("NodaTime.AnnualDate", ValueShape.Date),
        new KnownType("System.Text.StringBuilder", ValueShape.Text),
        new KnownType("System.Security.SecureString", ValueShape.Text),
        new KnownType("Microsoft.Extensions.Primitives.StringValues", ValueShape.Text),
        new KnownType("Microsoft.Extensions.Primitives.StringSegment", ValueShape.Text));

    /// <summary>What a value of <c>System.ComponentModel.DataAnnotations.DataType</c> says; null for formats of no interest.</summary>
    public static AttributeMeaning? MeaningOfDataType(int format) => format switch
    {
        5 => Phone,
        10 => Email,
        14 => Card,
        15 => PostalCode,
        _ => null,
    };
}
