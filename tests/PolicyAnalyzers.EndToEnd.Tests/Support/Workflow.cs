using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>A workflow of GitHub Actions.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode root;

    private Workflow(YamlMappingNode root) => this.root = root;

    /// <summary>The steps of all jobs, in their order.</summary>
    public ImmutableArray<WorkflowStep> Steps => Jobs.SelectMany(job => ((YamlSequenceNode)Child(job.Value, "steps")!).Children.Select(step => Step(job.Key, step))).ToImmutableArray();

    /// <summary>Permissions by job; those of the workflow under the empty name.</summary>
    public ImmutableDictionary<string, string> Permissions => Jobs.Append(new KeyValuePair<string, YamlNode>("", root))
        .Where(job => Child(job.Value, "permissions") is not null)
        .ToImmutableDictionary(job => job.Key, job => string.Join(", ", Texts(Child(job.Value, "permissions")).Select(pair => $"{pair.Key}: {pair.Value}")));

    private IEnumerable<KeyValuePair<string, YamlNode>> Jobs =>
        ((YamlMappingNode)Child(root, "jobs")!).Children.Select(job => new KeyValuePair<string, YamlNode>(job.Key.ToString(), job.Value));

    /// <summary>Reads a workflow.</summary>
    public static Workflow Read(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(file);
        stream.Load(reader);
        return new Workflow((YamlMappingNode)stream.Documents.Single().RootNode);
    }

    private static WorkflowStep Step(string job, YamlNode step) => new(
        job, Text(step, "name") ?? "", Text(step, "uses"), Text(step, "run"), Text(step, "if"), Texts(Child(step, "env")).ToImmutableDictionary());

    private static YamlNode? Child(YamlNode node, string key) => ((YamlMappingNode)node).Children.TryGetValue(key, out var child) ? child : null;

    private static string? Text(YamlNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    private static IEnumerable<KeyValuePair<string, string>> Texts(YamlNode? node) =>
        ((YamlMappingNode?)node)?.Children.Select(pair => new KeyValuePair<string, string>(pair.Key.ToString(), pair.Value.ToString())) ?? [];
}
