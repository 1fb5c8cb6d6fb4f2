using System.Collections;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Asks for every part of what was read: parts are made when they are asked for, and none may fail then.</summary>
internal static class Everything
{
    private static readonly ConcurrentDictionary<System.Type, PropertyInfo[]> Properties = new();

    public static void Touch(object? value)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Touch(item);
            }

            return;
        }

        foreach (var property in Properties.GetOrAdd(value.GetType(), Of))
        {
            Touch(property.GetValue(value));
        }
    }

    // Only what this product declares: the system's own types have properties that throw or never end.
    private static PropertyInfo[] Of(System.Type type) => type.Namespace is { } name && name.StartsWith("PolicyAnalyzers.Policy", System.StringComparison.Ordinal)
        ? [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && property.CanRead)]
        : [];
}
