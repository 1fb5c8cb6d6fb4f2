using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.CodeFixes.Writing;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>The members of one finding (POL1001, POL1009, POL1012), and the uses that the policy has for them.</summary>
/// <param name="Places">The members' names in the code.</param>
/// <param name="Choices">The uses that list a category of theirs.</param>
internal sealed record UndeclaredMembers(ImmutableArray<Location> Places, ImmutableArray<Choice> Choices)
{
    /// <summary>The members' names.</summary>
    public ImmutableArray<string> Names { get; } = Places.Select(static place => place.SourceTree?.GetText().ToString(place.SourceSpan) ?? "").ToImmutableArray();

    /// <summary>Reads what the analyzer handed over.</summary>
    public static UndeclaredMembers Of(Diagnostic diagnostic) => new(
        diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations.ToImmutableArray() : ImmutableArray.Create(diagnostic.Location),
        Choice.Of(diagnostic));

    /// <summary>The members that a use serves, in words.</summary>
    public string NamesFor(Choice use) => string.Join(", ", use.Members.Select(index => "'" + Names[index] + "'"));

    /// <summary>The members that a use serves.</summary>
    public IEnumerable<(Location Place, string Use)> AllFor(Choice use) => use.Members.Select(index => (Places[index], use.Id));

    /// <summary>The members for which the policy leaves exactly one use.</summary>
    public IEnumerable<(Location Place, string Use)> WithOnlyOneUse()
    {
        for (var index = 0; index < Places.Length; index++)
        {
            var uses = Choices.Where(use => use.Members.Contains(index)).ToArray();
            if (uses.Length == 1)
            {
                yield return (Places[index], uses[0].Id);
            }
        }
    }
}
