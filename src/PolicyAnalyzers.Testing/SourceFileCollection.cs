using System;
using System.Collections.ObjectModel;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing;

/// <summary>Files by name and text. A name that is not rooted stands under the project's folder, <c>/0/</c> for the first project.</summary>
public class SourceFileCollection : Collection<(string Filename, SourceText Content)>
{
    /// <summary>Adds a file.</summary>
    public void Add((string Filename, string Content) file) => Add((file.Filename, SourceText.From(file.Content, Encoding.UTF8)));

    /// <summary>Adds what a source generator is expected to write.</summary>
    /// <param name="file">The generator's type, the hint name that it gives, and the text.</param>
    public void Add((Type SourceGeneratorType, string Filename, string Content) file)
        => Add((GeneratedPath(file.SourceGeneratorType, file.Filename), file.Content));

    private static string GeneratedPath(Type generator, string hintName)
        => Path.Combine(generator.Assembly.GetName().Name ?? "", generator.FullName ?? generator.Name, hintName);
}
