namespace Newtonsoft.Json
{
    public class JsonPropertyAttribute : System.Attribute
    {
        public JsonPropertyAttribute(string propertyName = "") { }
        public string PropertyName { get; set; }
    }
}

namespace CsvHelper.Configuration.Attributes
{
    public class NameAttribute : System.Attribute { public NameAttribute(string name) { } }
    public class IndexAttribute : System.Attribute { public IndexAttribute(int index) { } }
}

namespace ProtoBuf
{
    public class ProtoMemberAttribute : System.Attribute
    {
        public ProtoMemberAttribute(int tag) { }
        public string Name { get; set; }
    }
}

namespace MessagePack
{
    public class KeyAttribute : System.Attribute { public KeyAttribute(string key) { } }
}

namespace YamlDotNet.Serialization
{
    public class YamlMemberAttribute : System.Attribute { public string Alias { get; set; } }
}

namespace PhoneNumbers { public class PhoneNumber { } }

namespace MimeKit { public class MailboxAddress { } public class MimeMessage { } }

namespace NodaTime { public struct LocalDate { } public struct Instant { } }

namespace FluentValidation
{
    public abstract class AbstractValidator<T>
    {
        protected IRuleBuilder<T, TProperty> RuleFor<TProperty>(System.Linq.Expressions.Expression<System.Func<T, TProperty>> expression) => null;
    }
    public interface IRuleBuilder<T, TProperty> { }
    public static class Rules
    {
        public static IRuleBuilder<T, string> EmailAddress<T>(this IRuleBuilder<T, string> rule) => rule;
        public static IRuleBuilder<T, string> CreditCard<T>(this IRuleBuilder<T, string> rule) => rule;
        public static IRuleBuilder<T, string> Matches<T>(this IRuleBuilder<T, string> rule, string pattern) => rule;
        public static IRuleBuilder<T, string> MaximumLength<T>(this IRuleBuilder<T, string> rule, int length) => rule;
    }
}
