using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>A folder of generated sources that a test scans. Deleted when disposed.</summary>
public sealed class SampleFolder : IDisposable
{
    /// <summary>Makes a new, empty folder.</summary>
    public SampleFolder() => Path = Directory.CreateTempSubdirectory("policy-sample-").FullName;

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Writes a file, and its folder where it is missing.</summary>
    public SampleFolder With(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a library project with these properties and one source file.</summary>
    /// <param name="path">Folder of the project; its last part is the project's name.</param>
    /// <param name="source">Text of the source file.</param>
    /// <param name="properties">Properties as XML.</param>
    /// <param name="items">Items as XML.</param>
    /// <param name="framework">The property that says the framework.</param>
    public SampleFolder WithProject(string path, string source = "class C { }", string properties = "", string items = "", string framework = "<TargetFramework>net10.0</TargetFramework>")
        => With($"{path}/{Name(path)}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {framework}
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """)
            .With($"{path}/{Name(path)}.cs", source);

    /// <summary>Writes a solution of these projects.</summary>
    public SampleFolder WithSolution(string name, params string[] projects)
        => With(name, $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");

    /// <summary>Absolute path of a file in the folder.</summary>
    public string At(string name) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, name));

    /// <summary>Every file with a hash of its content: equal before and after where nothing was written.</summary>
    public string[] Snapshot()
        => [.. Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(entry => File.Exists(entry) ? $"{entry} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry)))}" : entry)];

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
