using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>Somebody's repository: projects in one folder, built together.</summary>
internal sealed class ConsumerRepository
{
    private readonly TemporaryFeed feed;
    private readonly List<string> projects = new();

    /// <summary>A repository in an empty folder.</summary>
    public ConsumerRepository(TemporaryFeed feed, string folder)
    {
        this.feed = feed;
        Folder = folder;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Writes a file; its folder is created.</summary>
    /// <param name="path">Path below the repository's folder.</param>
    /// <param name="text">The text; <c>$version</c> and <c>$policyVersion</c> stand for those of the feed.</param>
    public ConsumerRepository With(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.Replace("$version", feed.Version).Replace("$policyVersion", feed.PolicyVersion));
        return this;
    }

    /// <summary>Writes a project with one source file.</summary>
    public ConsumerRepository WithProject(ConsumerProject project)
    {
        WithProject(project.Name, project.ToXml());
        return project.Source is null ? this : With(Path.Combine(project.Name, "Code.cs"), project.Source);
    }

    /// <summary>Writes a project file, and adds it to what is built.</summary>
    public ConsumerRepository WithProject(string name, string xml, string extension = "csproj")
    {
        var path = $"{name}/{name}.{extension}";
        projects.Add(path);
        return With(path, xml);
    }

    /// <summary>Builds every project.</summary>
    public BuildResult Build(params string[] options) => Run(new[] { "build" }.Concat(options));

    /// <summary>Builds every project anew, as CI does.</summary>
    /// <param name="variables">What the pipeline says besides <c>CI</c>.</param>
    public BuildResult BuildInCI(params (string Name, string Value)[] variables) => Run(["build", "--no-restore", "--no-incremental"], [("CI", "true"), .. variables]);

    /// <summary>Writes the solution of every project.</summary>
    public void WriteSolution() => With("All.slnx", "<Solution>" + string.Concat(projects.Select(path => $"<Project Path=\"{path}\" />")) + "</Solution>");

    /// <summary>Runs a command of <c>dotnet</c> on the whole repository, quietly.</summary>
    public BuildResult Run(IEnumerable<string> command, params (string Name, string Value)[] variables)
    {
        WriteSolution();
        var (exitCode, output) = Dotnet.Run(Folder, command.Concat(new[] { "--verbosity", "quiet" }), variables);
        return new BuildResult(exitCode, output);
    }
}
