using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace PolicyAnalyzers.Cli.Packing;

/// <summary>
/// Writes a package again so that its bytes follow from its content alone. NuGet stamps the time of packing on every file and, before version 7,
/// names one at random; it also notes the machine that it ran on.
/// </summary>
internal static class PackageNormalizer
{
    private const string CoreProperties = "package/services/metadata/core-properties/";
    private const string Relationships = "_rels/.rels";
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Any fixed time that every tool can store; NuGet takes over the time of a file when it extracts it.</summary>
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes <paramref name="package"/> to <paramref name="target"/>.</summary>
    /// <param name="package">Absolute path of the package that NuGet wrote.</param>
    /// <param name="target">Absolute path of the file to write; one that is there is replaced.</param>
    /// <exception cref="InvalidDataException">The package is no package.</exception>
    public static void Normalize(string package, string target)
    {
        var files = Read(package);
        using var stream = File.Create(target);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create);

        // The two parts that say what the rest is come first, as the format's readers expect; the rest is in the order of its names.
        foreach (var name in files.Keys.OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal))
        {
            // Not compressed: compressors differ from one runtime to the next, and a policy is small.
            var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
            entry.LastWriteTime = Stamp;
            entry.ExternalAttributes = 0;
            using var content = entry.Open();
            content.Write(files[name]);
        }
    }

    private static int Rank(string name) => name switch { ContentTypes => 0, Relationships => 1, _ => 2 };

    private static Dictionary<string, byte[]> Read(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var isProperties = entry.FullName.StartsWith(CoreProperties, StringComparison.Ordinal);
            files.Add(isProperties ? CoreProperties + "nuget.psmdcp" : entry.FullName, isProperties ? WithoutMachine(bytes.ToArray()) : bytes.ToArray());
        }

        files[Relationships] = WithFixedNames(files[Relationships]);
        return files;
    }

    /// <summary>The core properties without the name of the machine's runtime.</summary>
    private static byte[] WithoutMachine(byte[] properties)
        => Change(properties, document => document.Root!.Elements().Where(element => element.Name.LocalName == "lastModifiedBy").Remove());

    /// <summary>The relationships by their position instead of a random id, the core properties by their fixed name.</summary>
    private static byte[] WithFixedNames(byte[] relationships)
        => Change(relationships, document =>
        {
            var number = 0;
            foreach (var relationship in document.Root!.Elements())
            {
                relationship.SetAttributeValue("Id", FormattableString.Invariant($"R{++number}"));
                if (relationship.Attribute("Target") is { } target && target.Value.Contains(CoreProperties, StringComparison.Ordinal))
                {
                    target.Value = "/" + CoreProperties + "nuget.psmdcp";
                }
            }
        });

    private static byte[] Change(byte[] xml, Action<XDocument> change)
    {
        var document = XDocument.Load(new MemoryStream(xml));
        change(document);
        using var written = new MemoryStream();
        using (var writer = System.Xml.XmlWriter.Create(written, new System.Xml.XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) }))
        {
            document.Save(writer);
        }

        return written.ToArray();
    }
}
