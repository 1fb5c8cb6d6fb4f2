using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Policy.Editing;

/// <summary>The places that edits speak of: two edits of one place, or of a place and one inside it, must be made one after the other.</summary>
internal sealed class EditPaths
{
    private readonly HashSet<string> edited = new(StringComparer.Ordinal);
    private readonly HashSet<string> around = new(StringComparer.Ordinal);
    private readonly HashSet<string> made = new(StringComparer.Ordinal);
    private readonly HashSet<string> thinned = new(StringComparer.Ordinal);

    /// <summary>Notes an edit.</summary>
    /// <returns>Whether it speaks of a place of its own.</returns>
    public bool Add(ImmutableArray<string> path)
    {
        var isFree = !around.Contains(Key(path, path.Length));
        for (var length = 1; length <= path.Length; length++)
        {
            isFree &= !edited.Contains(Key(path, length));
        }

        // Also where it has to wait: what comes behind it must not overtake it.
        edited.Add(Key(path, path.Length));
        for (var length = 1; length < path.Length; length++)
        {
            around.Add(Key(path, length));
        }

        return isFree;
    }

    /// <summary>Notes that an edit adds the first keys of its path.</summary>
    /// <returns>Whether no other edit adds them too.</returns>
    public bool Make(ImmutableArray<string> path, int length) => made.Add(Key(path, length));

    /// <summary>Notes that an edit takes the last key of its path away.</summary>
    /// <returns>Whether no other edit takes a key from the same map: the last one that goes leaves an empty map.</returns>
    public bool Take(ImmutableArray<string> path) => thinned.Add(Key(path, path.Length - 1));

    private static string Key(ImmutableArray<string> path, int length) => string.Join("\0", path.Take(length));
}
