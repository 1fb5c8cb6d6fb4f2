using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Xml.Linq;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>
/// A folder outside of the sources that holds what is injected into the build and takes everything that the build writes. Disposing deletes it.
/// </summary>
internal sealed class InjectionFolder : IDisposable
{
    private const string ResourcePrefix = "Injection/";
    private const int DeleteAttempts = 20;
    private static readonly TimeSpan DeletePause = TimeSpan.FromMilliseconds(100);

    private InjectionFolder(string path) => Path = path;

    /// <summary>Absolute path, with a separator at the end.</summary>
    public string Path { get; }

    /// <summary>The file that a hook of the common props must import.</summary>
    public string EntryPoint => Path + "scan.props";

    /// <summary>Where the injected targets say what they are about to compile.</summary>
    public string CompiledFolder => Path + "compiled";

    /// <summary>Where the injected targets list what is compiled against and what comes of it.</summary>
    public string AssembliesFolder => Path + "assemblies";

    /// <summary>Where the injected targets list with what the compiler was run.</summary>
    public string ArgumentsFolder => Path + "arguments";

    /// <summary>Where the build writes its errors, one per line.</summary>
    public string ErrorFile => Path + "errors.txt";

    /// <summary>Where the build of a gate writes its binary log.</summary>
    public string LogFile => Path + "build.binlog";

    /// <summary>Where the project that builds a folder's projects is written.</summary>
    public string TraversalFile => Path + "folder.proj";

    /// <summary>Makes a new folder in the machine's temporary folder.</summary>
    /// <param name="request">What is built.</param>
    /// <param name="analyzers">The analyzers that are injected.</param>
    /// <param name="forGate">The build runs no analyzers, and writes down what its generators make: the gate analyses by itself.</param>
    public static InjectionFolder Create(ScanRequest request, AnalyzerFiles analyzers, bool forGate = false)
    {
        var folder = new InjectionFolder(Directory.CreateTempSubdirectory("dotnet-policy-").FullName + System.IO.Path.DirectorySeparatorChar);
        foreach (var resource in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
            using var file = File.Create(folder.Path + resource[ResourcePrefix.Length..]);
            source.CopyTo(file);
        }

        folder.WriteParameters(request, analyzers, forGate);
        return folder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A process that is just ending may hold a file for a moment.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (attempt == DeleteAttempts)
                {
                    Console.Error.WriteLine($"The temporary folder '{Path}' cannot be deleted: {fault.Message}");
                    return;
                }

                Thread.Sleep(DeletePause);
            }
        }
    }

    private void WriteParameters(ScanRequest request, AnalyzerFiles analyzers, bool forGate)
    {
        var values = new Dictionary<string, string>
        {
            ["PolicyScanFolder"] = MSBuildText.Escape(Path),
            ["PolicyScanAnalyzers"] = string.Join(';', analyzers.Paths.Select(MSBuildText.Escape)),
            ["PolicyScanRuleIds"] = string.Join(';', AnalyzerFiles.RuleIdentifiers),
            ["PolicyScanPolicyFile"] = MSBuildText.Escape(request.PolicyFile ?? string.Empty),
            ["PolicyScanAsOf"] = request.AsOf ?? string.Empty,
            ["PolicyScanWithoutBaseline"] = request.IgnoreBaseline ? "true" : string.Empty,
            ["PolicyScanForGate"] = forGate ? "true" : string.Empty,
        };
        var document = new XElement("Project", new XElement("PropertyGroup", values.Select(value => new XElement(value.Key, value.Value))));
        File.WriteAllText(Path + "parameters.props", document.ToString());
    }
}
