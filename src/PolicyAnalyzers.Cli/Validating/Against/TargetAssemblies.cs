using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Validating.Against;

/// <summary>Finds the assemblies of what the user named: the files themselves, or what a solution, project or folder is built from and makes.</summary>
internal static class TargetAssemblies
{
    private const string AssemblyEnd = ".dll";

    /// <summary>Gathers the assemblies of a target.</summary>
    /// <exception cref="UsageException">The path does not exist or cannot be understood.</exception>
    public static async Task<ResolutionTarget> OpenAsync(
        string path, string? configuration, AnalyzerFiles analyzers, IProgress<string> progress, CancellationToken cancellation)
    {
        if (Given(path) is { } files)
        {
            return new ResolutionTarget(path, files, []);
        }

        progress.Report("Reading the target");
        var target = await SolutionProjects.ListAsync(TargetResolver.Resolve(path), cancellation).ConfigureAwait(false);
        var request = new ScanRequest(target, PolicyFile: null, AsOf: null, configuration, IgnoreBaseline: false);
        var folder = InjectionFolder.Create(request, analyzers);
        try
        {
            progress.Report("Building");
            var build = await BuildRunner.RunAsync(request, folder, progress, cancellation).ConfigureAwait(false);
            return new ResolutionTarget(path, Built(folder), EvidenceCheck.OfBuild(target, build, CompilationReader.Read(folder.CompiledFolder))) { Folder = folder };
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The assemblies where the user named them; null where something has to be built first.</summary>
    private static ImmutableArray<AssemblyFile>? Given(string path)
    {
        if (Directory.Exists(path))
        {
            var files = Directory.GetFiles(path, "*" + AssemblyEnd);
            return files.Length == 0 ? null : AssemblyFiles.Read(files);
        }

        if (!path.EndsWith(AssemblyEnd, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"'{path}' does not exist. Name a solution, a C# project, a folder or an assembly.");
        }

        return AssemblyFiles.ReadFile(path) is { } assembly ? [assembly] : throw new UsageException($"'{path}' is no .NET assembly.");
    }

    private static ImmutableArray<AssemblyFile> Built(InjectionFolder folder)
        => Directory.Exists(folder.AssembliesFolder)
            ? AssemblyFiles.Read(Directory.EnumerateFiles(folder.AssembliesFolder, "*.txt").SelectMany(File.ReadLines).Where(File.Exists))
            : [];
}
