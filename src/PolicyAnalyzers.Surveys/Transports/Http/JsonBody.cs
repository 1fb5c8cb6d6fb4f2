using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>Writes JSON bodies member by member: what leaves for a vendor is what the code names, never an object with whatever it may come to hold.</summary>
internal static class JsonBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The UTF-8 of an object or array.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Writes an object of texts under a name. What is null is left out.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, string name, params ReadOnlySpan<(string Name, string? Text)> members)
    {
        writer.WriteStartObject(name);
        foreach (var member in members)
        {
            writer.WriteText(member.Name, member.Text);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a text, unless it is null.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
