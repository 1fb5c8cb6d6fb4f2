namespace Microsoft.EntityFrameworkCore
{
    public class DbContext { public DbSet<T> Set<T>() where T : class => null; }
    public class DbSet<T> where T : class { }
    public class OwnedAttribute : System.Attribute { }
    public class KeylessAttribute : System.Attribute { }
    public class UnicodeAttribute : System.Attribute { public UnicodeAttribute(bool unicode = true) { } }
    public class PrecisionAttribute : System.Attribute { public PrecisionAttribute(int precision) { } }
    public class CommentAttribute : System.Attribute { public CommentAttribute(string comment) { } }
    [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]
    public class IndexAttribute : System.Attribute
    {
        public IndexAttribute(string property, params string[] more) { }
        public bool IsUnique { get; set; }
        public string Name { get; set; }
    }
}

namespace MongoDB.Bson.Serialization.Attributes
{
    public class BsonElementAttribute : System.Attribute { public BsonElementAttribute(string elementName) { } }
    public class BsonIdAttribute : System.Attribute { }
    public class BsonIgnoreAttribute : System.Attribute { }
}

namespace MongoDB.Driver
{
    public interface IMongoCollection<T> { }
}
