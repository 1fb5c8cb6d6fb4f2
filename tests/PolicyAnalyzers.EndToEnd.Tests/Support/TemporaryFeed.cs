using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>
/// A folder outside the repository, with a feed that holds the packages of this source tree in a version that never was before, and a package
/// cache of its own: neither an older build nor a published version can be taken for them.
/// </summary>
internal sealed class TemporaryFeed : IDisposable
{
    private TemporaryFeed(string root, string suffix)
    {
        Root = root;
        Version = "0.1.0-" + suffix;
        PolicyVersion = "2.1.0-" + suffix;
    }

    /// <summary>The source tree.</summary>
    public static string Repository { get; } = typeof(TemporaryFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>The version of PolicyAnalyzers and PolicyAnalyzers.Annotations.</summary>
    public string Version { get; }

    /// <summary>The version of the sample policy package Contoso.CustomerData.</summary>
    public string PolicyVersion { get; }

    /// <summary>Packs the analyzers, then the sample policy on top of them.</summary>
    public static TemporaryFeed Create()
    {
        var suffix = "t" + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        var root = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "policy-analyzers-" + suffix)).FullName;
        var feed = new TemporaryFeed(root, suffix);
        try
        {
            feed.Pack("PolicyAnalyzers.Package");
            feed.StopSearchesUpwards();
            feed.PackSamplePolicy();
            return feed;
        }
        catch
        {
            feed.Dispose();
            throw;
        }
    }

    /// <summary>The path of a package in the feed.</summary>
    public string Package(string id, string version) => Path.Combine(Root, "feed", $"{id}.{version}.nupkg");

    /// <summary>A new empty folder under the feed's settings.</summary>
    public ConsumerRepository NewRepository(string name) => new(this, Directory.CreateDirectory(Path.Combine(Root, name)).FullName);

    /// <summary>Packs a project of the source tree into the feed.</summary>
    public void Pack(string project) => Dotnet.RunOrThrow(
        Repository,
        "pack",
        Path.Combine("src", project),
        "--configuration",
        "Release",
        // Apart from bin and obj: a pack with another version must not leave its traces where the next build looks.
        "--artifacts-path",
        Path.Combine(Repository, "artifacts", "end-to-end"),
        "--output",
        Path.Combine(Root, "feed"),
        "-p:PackageVersion=" + Version,
        "--verbosity",
        "quiet");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void StopSearchesUpwards()
    {
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(Root, name), "<Project />");
        }

        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");
        File.WriteAllText(
            Path.Combine(Root, "nuget.config"),
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="end-to-end" value="feed" /></packageSources>
            </configuration>
            """);
    }

    private void PackSamplePolicy()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, "Contoso.CustomerData")).FullName;
        var sample = Path.Combine(Repository, "docs", "samples", "Contoso.CustomerData");
        var project = File.ReadAllText(Path.Combine(sample, "Contoso.CustomerData.csproj"));
        var policy = File.ReadAllText(Path.Combine(sample, "policy.yaml"));
        File.WriteAllText(Path.Combine(folder, "Contoso.CustomerData.csproj"), ReplaceOnce(project, "Version=\"0.1.0\"", $"Version=\"{Version}\""));
        File.WriteAllText(Path.Combine(folder, "policy.yaml"), ReplaceOnce(policy, "version: 2.1.0", "version: " + PolicyVersion));
        File.Copy(Path.Combine(sample, "policy-approvals.yaml"), Path.Combine(folder, "policy-approvals.yaml"));
        Dotnet.RunOrThrow(folder, "pack", "--output", Path.Combine(Root, "feed"), "--verbosity", "quiet");
    }

    private static string ReplaceOnce(string text, string old, string replacement) =>
        text.Split(old).Length == 2 ? text.Replace(old, replacement, StringComparison.Ordinal) : throw new InvalidOperationException($"'{old}' is not there once.");
}
