namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>
/// How a change of one key is said. Where the key belongs to a card, the sentence begins with the card, and the phrase goes on from there. Placeholders:
/// <c>{old}</c> and <c>{new}</c> are the values, <c>{items}</c> what was added to or removed from a list, <c>{id}</c> the entry of a map.
/// </summary>
/// <param name="Pattern">The declared path.</param>
/// <param name="Changed">One value is replaced by another; null: said in general words.</param>
/// <param name="More">A value, an item or an entry is new, a switch is on, a word is the tighter one; null: said in general words.</param>
/// <param name="Less">A value, an item or an entry is gone, a switch is off, a word is the looser one; null: said in general words.</param>
internal sealed record Phrase(string Pattern, string? Changed, string? More = null, string? Less = null);
