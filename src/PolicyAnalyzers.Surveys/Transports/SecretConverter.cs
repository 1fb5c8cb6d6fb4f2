using System;
using System.ComponentModel;
using System.Globalization;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>Lets configuration bind a text to a <see cref="Secret"/>. There is no way back.</summary>
internal sealed class SecretConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => false;

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && !string.IsNullOrWhiteSpace(text) ? new Secret(text) : null;
}
