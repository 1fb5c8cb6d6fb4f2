namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>The advisory lock under which tables and partitions are made and dropped, so that nodes which start together do not get in each other's way.</summary>
internal static class SchemaLock
{
    /// <summary>Its number: the letters "surveys" in ASCII, so that people who look into <c>pg_locks</c> can find it again.</summary>
    public const long Number = 0x73757276657973;
}
