using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Benchmarks.Workload;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>Writes a policy as a group of many teams would have it, the same text on every machine.</summary>
internal static class PolicyGenerator
{
    private const string SectionMark = "== ";

    /// <summary>A policy of at least so many lines: one team more than the last that left it shorter.</summary>
    public static string Write(int lines)
    {
        for (var teams = 1; ; teams++)
        {
            var text = WriteTeams(teams);
            if (text.Count(c => c == '\n') >= lines)
            {
                return text;
            }
        }
    }

    private static string WriteTeams(int teams)
    {
        var text = new StringBuilder(Template.Read("PolicyHead"));
        foreach (var (name, cards) in Sections())
        {
            text.Append('\n').Append(name).Append(":\n");
            if (name == "roles")
            {
                text.Append("  chief-customer-officer: { name: A. Kowalska, contact: cco@contoso.example }\n");
                text.Append("  data-protection-officer: { name: N. Papadaki, contact: dpo@contoso.example, may-approve: [waivers, baselines] }\n");
            }

            for (var team = 1; team <= teams; team++)
            {
                text.Append(Template.Fill(cards, new Dictionary<string, string>
                {
                    ["team"] = "team-" + team.ToString("D3", CultureInfo.InvariantCulture),
                    ["number"] = team.ToString(CultureInfo.InvariantCulture),
                }));
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string Cards)> Sections() => Template.Read("PolicyTeam")
        .Split(SectionMark, StringSplitOptions.RemoveEmptyEntries)
        .Select(section => (section[..section.IndexOf('\n', StringComparison.Ordinal)], section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
}
