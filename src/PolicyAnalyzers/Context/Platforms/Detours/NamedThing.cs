namespace PolicyAnalyzers.Context.Platforms.Detours;

/// <summary>What a text names.</summary>
internal enum NamedThing
{
    /// <summary>A type, an assembly, or the file of one.</summary>
    TypeOrAssembly,

    /// <summary>A key under which something is registered.</summary>
    Key,
}
