using System;
using System.IO;
using System.Threading;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>The command line and the templates as packages in the feed, and the command line installed from there.</summary>
internal sealed class Tools
{
    private static readonly Lazy<Tools> Made = new(() => new Tools(EndToEnd.Feed), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly TemporaryFeed feed;

    private Tools(TemporaryFeed feed)
    {
        this.feed = feed;
        Folder = Path.Combine(feed.Root, "tools");
        feed.Pack("PolicyAnalyzers.Cli");
        feed.Pack("PolicyAnalyzers.Surveys");
        feed.Pack("PolicyAnalyzers.Templates");
        Dotnet.RunOrThrow(feed.Root, "tool", "install", "PolicyAnalyzers.Cli", "--version", feed.Version, "--tool-path", Folder);
    }

    /// <summary>The one of this run, made when it is first asked for.</summary>
    public static Tools OfThisRun => Made.Value;

    /// <summary>The folder that holds <c>dotnet-policy</c>.</summary>
    public string Folder { get; }

    /// <summary>The package with the templates.</summary>
    public string Templates => feed.Package("PolicyAnalyzers.Templates", feed.Version);

    /// <summary>Lets a repository made by the tool ask for the versions in the feed, which never were published.</summary>
    public void UseFeedIn(string repository)
    {
        foreach (var file in Directory.EnumerateFiles(repository, "*.csproj"))
        {
            Replace(file, "Include=\"PolicyAnalyzers\" Version=\"0.1.0\"", $"Include=\"PolicyAnalyzers\" Version=\"{feed.Version}\"");
        }

        Replace(Path.Combine(repository, ".config", "dotnet-tools.json"), "\"version\": \"0.1.0\"", $"\"version\": \"{feed.Version}\"");
    }

    /// <summary>Replaces a text that is there once.</summary>
    public static void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(file);
        if (text.Split(old).Length != 2)
        {
            throw new InvalidOperationException($"'{old}' is not once in {file}.");
        }

        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
