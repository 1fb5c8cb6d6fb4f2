using System;
using System.ComponentModel;
using System.Diagnostics;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>
/// A key or password from configuration. It shows itself nowhere: neither <see cref="ToString"/>, nor a debugger, nor a serializer, nor a record that
/// holds it prints the value; code that sends it calls <see cref="Reveal"/>.
/// </summary>
[TypeConverter(typeof(SecretConverter))]
[DebuggerDisplay("***")]
public sealed class Secret
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string value;

    /// <summary>A secret.</summary>
    public Secret(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>The value, for the request that needs it. Do not keep it.</summary>
    public string Reveal() => value;

    /// <inheritdoc/>
    public override string ToString() => "***";
}
