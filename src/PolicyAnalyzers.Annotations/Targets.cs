using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Where attributes may stand, said once for all of them.</summary>
internal static class Targets
{
    /// <summary>One place that holds a datum.</summary>
    internal const AttributeTargets Datum = AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue;

    /// <summary>One place that holds a datum, or a type whose members all do.</summary>
    internal const AttributeTargets DatumOrType = Datum | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface;

    /// <summary>Code that receives data.</summary>
    internal const AttributeTargets Code =
        AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Constructor;
}
