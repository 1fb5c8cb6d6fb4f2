using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>Writes the files of one entity: entity, state, contract, mapper, repository and its interface, validator, service and endpoint.</summary>
internal sealed class EntityWriter
{
    private const int MethodsPerService = 6;

    private static readonly string[] Files =
        ["Entity", "Status", "Dto", "Mapper", "IRepository", "Repository", "Validator", "Service", "Endpoint"];

    private readonly Dictionary<string, string> _templates = Files.ToDictionary(name => name, Template.Read);
    private readonly Random _random = new(20261102);

    /// <summary>Names and texts of the entity's files.</summary>
    public IEnumerable<(string Name, string Text)> Write(EntityPlan plan)
    {
        var values = Values(plan);
        foreach (var file in Files)
        {
            var name = file switch { "Entity" => plan.Name, "IRepository" => $"I{plan.Name}Repository", _ => plan.Name + file };
            yield return ($"{plan.Namespace}/{name}.cs", Template.Fill(Template.Fill(_templates[file], values), values));
        }
    }

    private Dictionary<string, string> Values(EntityPlan plan) => new()
    {
        ["Members"] = Members(plan),
        ["Methods"] = Methods(),
        ["TypeAttributes"] = plan.Attributes,
        ["Entity"] = plan.Name,
        ["Other"] = plan.Other,
        ["Namespace"] = plan.Namespace,
        ["words"] = plan.Words,
        ["Text1"] = plan.Texts[0],
        ["text1"] = char.ToLowerInvariant(plan.Texts[0][0]) + plan.Texts[0][1..],
        ["Text2"] = plan.Texts[1],
        ["Number1"] = plan.Numbers[0],
        ["Number2"] = plan.Numbers[1],
        ["Date1"] = plan.Date,
    };

    private static string Members(EntityPlan plan)
    {
        var members = plan.Texts.Skip(1).Select(text => $"    public string? {text} {{ get; set; }}\n\n")
            .Prepend($"    public string {plan.Texts[0]} {{ get; set; }}\n\n")
            .Append($"    public decimal {plan.Numbers[0]} {{ get; set; }}\n\n")
            .Append($"    public int {plan.Numbers[1]} {{ get; set; }}\n\n")
            .Append($"    public DateTimeOffset {plan.Date} {{ get; set; }}\n");
        return string.Concat(members);
    }

    private string Methods()
    {
        var methods = Template.Methods.ToArray();
        _random.Shuffle(methods);
        return string.Join('\n', methods.Take(MethodsPerService));
    }
}
