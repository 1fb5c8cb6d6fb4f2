using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy;

/// <summary>Where the values of a policy stand in its file: for whoever speaks about a value of which the model keeps no place.</summary>
public sealed class PolicyPlaces
{
    private readonly MappingNode root;

    internal PolicyPlaces(MappingNode root) => this.root = root;

    /// <summary>The place of a value, by the keys that lead to it: <c>Of("surveys", "post-delivery", "fieldwork", "to")</c>.</summary>
    /// <returns>
    /// A single value's place; for a list or a map that of its key, since nobody underlines a whole section. Where the file ends earlier
    /// on that way, the last key that it has: there the missing one belongs.
    /// </returns>
    public SourceSpan Of(params string[] keys)
    {
        var place = SourceSpan.FileStart;
        Node? node = root;
        foreach (var key in keys)
        {
            if (node is not MappingNode mapping || mapping.FindKey(key) is not { } found)
            {
                return place;
            }

            place = found.Span;
            node = mapping.Find(key);
        }

        return node is ScalarNode { IsNull: false } scalar ? scalar.Span : place;
    }
}
