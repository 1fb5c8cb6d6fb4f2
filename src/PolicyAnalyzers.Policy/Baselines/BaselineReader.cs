using System.Collections.Generic;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>Reads <c>policy-baseline.json</c>.</summary>
public static class BaselineReader
{
    /// <summary>Reads a baseline from text.</summary>
    public static BaselineReadResult Read(string text, string path)
    {
        var problems = new ProblemList(path);
        var entries = new List<BaselineEntry>();
        if (NodeReader.Read(SourceText.Of(text), ReadingLimits.OfBaseline, problems) is MappingNode root && root.Find("entries") is SequenceNode list)
        {
            foreach (var item in list.Items)
            {
                if (item is MappingNode entry && entry.Find("rule") is ScalarNode rule && entry.Find("symbol") is ScalarNode symbol && entry.Find("evidence") is ScalarNode evidence)
                {
                    entries.Add(new BaselineEntry(rule.Value, symbol.Value, evidence.Value));
                }
                else
                {
                    problems.Add(ProblemList.Unreadable, item.Span, "An entry must have rule, symbol and evidence", "Create the baseline anew with 'dotnet policy baseline create'");
                }
            }
        }
        else if (!problems.Any)
        {
            problems.Add(ProblemList.Unreadable, SourceSpan.FileStart, "A baseline must have a list of entries", "Create it anew with 'dotnet policy baseline create'");
        }

        return new BaselineReadResult(problems.Any ? null : new Baseline(entries), problems.First(PolicyReadResult.MostProblems));
    }
}
