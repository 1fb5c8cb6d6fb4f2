using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Packing;

/// <summary>
/// Packs a policy by <c>dotnet pack</c>, in the project beside it or, where there is none, in one of its own, and writes the package so that the same
/// policy gives the same bytes.
/// </summary>
internal static class PolicyPacker
{
    private const string Hook = "CustomAfterDirectoryBuildProps";
    private const string NotesName = "release-notes.md";
    private const int TailLength = 20;

    /// <summary>Packs.</summary>
    /// <exception cref="UsageException">There is more than one project beside the policy.</exception>
    /// <exception cref="OperationCanceledException">Interrupted; nothing was written.</exception>
    public static async Task<PackOutcome> PackAsync(PackRequest request, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(request.Policy.Location)!;
        var own = ProjectBeside(request.Policy);
        using var stage = PackStage.Create();
        Fill(stage, request);
        var project = own ?? stage.WriteProject(request.Policy.Document.Identity.Id, request.AnalyzersVersion);
        var outcome = await ProcessRunner.RunDotnetAsync(
            Arguments(project, folder, stage), folder, Environment(stage), onLine: null, cancellation).ConfigureAwait(false);

        var packages = Directory.Exists(stage.OutputFolder) ? Directory.GetFiles(stage.OutputFolder, "*.nupkg") : [];
        if (outcome.ExitCode != 0 || packages.Length != 1)
        {
            var errors = BuildErrorReader.Read(outcome.Lines).Select(error => $"{error.Origin}: error {error.Code}: {error.Text}").ToImmutableArray();
            return new PackOutcome(null, Warnings(outcome.Lines), errors.IsEmpty ? [.. outcome.Lines.TakeLast(TailLength)] : errors);
        }

        Directory.CreateDirectory(request.OutputFolder);
        var target = Path.Combine(request.OutputFolder, Path.GetFileName(packages[0]));
        PackageNormalizer.Normalize(packages[0], target);
        return new PackOutcome(target, Warnings(outcome.Lines), []);
    }

    private static string? ProjectBeside(PolicySource policy)
    {
        var folder = Path.GetDirectoryName(policy.Location)!;
        var projects = Path.GetFileName(policy.Location) == PolicySources.FileName ? Directory.GetFiles(folder, "*.csproj") : [];
        return projects.Length <= 1
            ? projects.FirstOrDefault()
            : throw new UsageException($"There are {projects.Length} projects beside {policy.Path}, and one packs it. Move the others to a folder of their own.");
    }

    private static void Fill(PackStage stage, PackRequest request)
    {
        var bytes = request.Policy.PackedBytes;
        stage.AddPolicy(bytes, request.Policy.Approvals);
        stage.Add(PolicySources.HashName, Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {PolicySources.FileName}\n"));
        var identity = request.Policy.Document.Identity;
        var properties = new Dictionary<string, string>
        {
            ["Description"] = identity.Title,
            ["IncludeSourceRevisionInInformationalVersion"] = "false",
        };
        if (request.ReleaseNotes is { } notes)
        {
            stage.Add(NotesName, Encoding.UTF8.GetBytes(notes));
            properties["PackageReleaseNotes"] = notes;
        }

        stage.WriteHook(properties);
    }

    private static IEnumerable<string> Arguments(string project, string folder, PackStage stage)
        =>
        [
            "pack", project,
            "--configuration", "Release",
            "--output", stage.OutputFolder,
            // What the build writes stays out of the policy's folder.
            "--artifacts-path", Path.Combine(stage.Path, "artifacts"),
            "-nologo", "-verbosity:minimal", "-terminalLogger:off", "-nodeReuse:false",
            "-property:PolicyFile=" + MSBuildText.Escape(stage.PolicyFile),
            // Sources of packages are those of the policy's folder, also where the project is ours.
            "-property:RestoreRootConfigDirectory=" + MSBuildText.Escape(folder),
            // The bytes of the assembly follow from its sources, and from nothing else.
            "-property:Deterministic=true",
            "-property:DebugType=none",
            "-property:EnableSourceControlManagerQueries=false",
        ];

    private static ImmutableDictionary<string, string> Environment(PackStage stage)
    {
        var own = System.Environment.GetEnvironmentVariable(Hook);
        return ImmutableDictionary<string, string>.Empty.Add(Hook, string.IsNullOrEmpty(own) ? stage.HookFile : $"{stage.HookFile};{own}");
    }

    private static ImmutableArray<string> Warnings(ImmutableArray<string> lines)
        => [.. lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct(StringComparer.Ordinal)];
}
