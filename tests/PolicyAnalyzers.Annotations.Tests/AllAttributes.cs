using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>The public attributes, found and not listed, so that a new one cannot escape the tests.</summary>
internal static class AllAttributes
{
    internal static IEnumerable<Type> Types => typeof(CustomerDataAttribute).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Attribute)));
}
