namespace Microsoft.AspNetCore.Identity
{
    public class PersonalDataAttribute : System.Attribute { }
    public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
    public class IdentityUser<TKey>
    {
        public virtual TKey Id { get; set; }
        [ProtectedPersonalData] public virtual string Email { get; set; }
    }
    public class IdentityUser : IdentityUser<string> { }
    public class IdentityRole { }
    public interface ILookupProtector { }
}

namespace Microsoft.Extensions.Compliance.Classification
{
    public abstract class DataClassificationAttribute : System.Attribute { }
    public sealed class NoDataClassificationAttribute : DataClassificationAttribute { }
    public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute { }
}

namespace Volo.Abp.Auditing
{
    public class DisableAuditingAttribute : System.Attribute { }
    public class AuditedAttribute : System.Attribute { }
}

namespace Volo.Abp.Validation
{
    public class DynamicStringLengthAttribute : System.Attribute { public DynamicStringLengthAttribute(System.Type type, string maximum, string minimum = null) { } }
    public class DynamicMaxLengthAttribute : System.Attribute { public DynamicMaxLengthAttribute(System.Type type, string maximum) { } }
}

namespace Volo.Abp.Users
{
    public interface IUser { string UserName { get; } }
    public static class AbpUserConsts { public static int MaxEmailLength { get; set; } public static int MaxPhoneNumberLength { get; set; } public static int MaxNameLength { get; set; } }
}

namespace Volo.Abp.Domain.Entities.Auditing
{
    public abstract class FullAuditedAggregateRoot<TKey> { public TKey Id { get; set; } }
    public abstract class AuditedEntityDto<TKey> { public TKey Id { get; set; } }
}
