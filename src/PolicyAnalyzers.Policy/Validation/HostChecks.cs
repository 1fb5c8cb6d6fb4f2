using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>A host that is none would be a ban that finds nothing, in silence.</summary>
internal static class HostChecks
{
    public static void Check(MappingNode root, ProblemList problems)
    {
        if ((root.Find("survey-policy") as MappingNode)?.Find("platforms") is not MappingNode platforms)
        {
            return;
        }

        for (var i = 0; i < platforms.Count; i++)
        {
            if ((platforms.ValueAt(i) as MappingNode)?.Find("hosts") is not SequenceNode hosts)
            {
                continue;
            }

            foreach (var item in hosts.Items)
            {
                if (item is ScalarNode host && HostPattern.Parse(host.Value) is null)
                {
                    problems.Add(
                        ProblemList.Unreadable,
                        host.Span,
                        $"{Quote.Of(host.Value)} is no host",
                        "Write a host such as 'polls.contoso.example', '*.contoso.example' for those below it, or 'contoso.example/polls' with a path");
                }
            }
        }
    }
}
