using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Platforms.Detours;

/// <summary>The calls of the runtime and of the hosting libraries that take the name of something as a text, and what the text names.</summary>
internal static class NamingCalls
{
    private static readonly (string Type, NamedThing Thing, string[] Methods)[] Table =
    {
        ("System.Type", NamedThing.TypeOrAssembly, new[] { "GetType", "ReflectionOnlyGetType" }),
        ("System.Reflection.Assembly", NamedThing.TypeOrAssembly, new[] { "Load", "LoadFrom", "LoadFile", "LoadWithPartialName", "ReflectionOnlyLoad", "UnsafeLoadFrom", "GetType", "CreateInstance" }),
        ("System.Reflection.Module", NamedThing.TypeOrAssembly, new[] { "GetType" }),
        ("System.Reflection.AssemblyName", NamedThing.TypeOrAssembly, new[] { ".ctor" }),
        ("System.Runtime.Loader.AssemblyLoadContext", NamedThing.TypeOrAssembly, new[] { "LoadFromAssemblyName", "LoadFromAssemblyPath", "LoadFromNativeImagePath" }),
        ("System.Runtime.InteropServices.NativeLibrary", NamedThing.TypeOrAssembly, new[] { "Load", "TryLoad" }),
        ("System.Activator", NamedThing.TypeOrAssembly, new[] { "CreateInstance", "CreateInstanceFrom" }),
        ("System.AppDomain", NamedThing.TypeOrAssembly, new[] { "Load", "CreateInstance", "CreateInstanceAndUnwrap", "CreateInstanceFrom", "CreateInstanceFromAndUnwrap" }),
        ("System.Net.Http.IHttpClientFactory", NamedThing.Key, new[] { "CreateClient" }),
        ("System.Net.Http.IHttpMessageHandlerFactory", NamedThing.Key, new[] { "CreateHandler" }),
        ("Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions", NamedThing.Key, new[] { "AddHttpClient" }),
        ("Microsoft.Extensions.DependencyInjection.IKeyedServiceProvider", NamedThing.Key, new[] { "GetKeyedService", "GetRequiredKeyedService" }),
        ("Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions", NamedThing.Key, new[] { "GetKeyedService", "GetRequiredKeyedService", "GetKeyedServices" }),
        ("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", NamedThing.Key, new[] { "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient" }),
        ("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", NamedThing.Key, new[] { "TryAddKeyedSingleton", "TryAddKeyedScoped", "TryAddKeyedTransient" }),
    };

    // Attributes by which the runtime finds types, assemblies or native libraries, and those that choose a service.
    private static readonly Dictionary<string, NamedThing> Attributes = new()
    {
        ["UnsafeAccessorType"] = NamedThing.TypeOrAssembly,
        ["DynamicDependency"] = NamedThing.TypeOrAssembly,
        ["TypeConverter"] = NamedThing.TypeOrAssembly,
        ["Editor"] = NamedThing.TypeOrAssembly,
        ["Designer"] = NamedThing.TypeOrAssembly,
        ["DebuggerTypeProxy"] = NamedThing.TypeOrAssembly,
        ["XmlSerializerAssembly"] = NamedThing.TypeOrAssembly,
        ["DllImport"] = NamedThing.TypeOrAssembly,
        ["LibraryImport"] = NamedThing.TypeOrAssembly,
        ["FromKeyedServices"] = NamedThing.Key,
    };

    private static readonly Dictionary<string, NamedThing> Members = Table
        .SelectMany(static row => row.Methods.Select(method => (row.Type + "." + method, row.Thing)))
        .ToDictionary(static pair => pair.Item1, static pair => pair.Thing);

    private static readonly HashSet<string> Methods = new(Table.SelectMany(static row => row.Methods));

    /// <summary>A file that holds none of these words has no such call, and no such attribute.</summary>
    public static HashSet<string> Words { get; } = new(Methods.Where(static method => method != ".ctor")
        .Concat(Attributes.Keys)
        .Concat(Attributes.Keys.Select(static name => name + "Attribute"))
        .Append("AssemblyName"));

    /// <summary>Whether a method of this name can be one of them.</summary>
    public static bool MayBe(string method) => Methods.Contains(method);

    /// <summary>What the texts of a call name; null where it is none of these calls.</summary>
    public static NamedThing? Of(IMethodSymbol method) =>
        Members.TryGetValue(SymbolText.Of(method.ContainingType) + "." + method.Name, out var thing) ? thing : null;

    /// <summary>What the texts of an attribute name, by the attribute's name as it is written or in full; null for any other.</summary>
    public static NamedThing? OfAttribute(string name) =>
        Attributes.TryGetValue(name.EndsWith("Attribute", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name, out var thing) ? thing : null;
}
