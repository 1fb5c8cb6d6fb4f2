using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>
/// Reads the answers to text messages. 47 CFR 64.1200(a)(10) makes <c>stop, quit, end, revoke, opt out, cancel, unsubscribe</c> an opt-out in
/// themselves, and any other words that a reasonable person would understand as one. So doubt counts against asking again.
/// </summary>
public sealed class OptOutReader
{
    // In a message of so few words a strong word is its point, wherever it stands.
    private const int ShortMessage = 4;

    // A word of this length survives one wrong letter: "unsubcribe". Shorter ones would turn into others.
    private const int MisspellableLength = 8;

    private static readonly ImmutableHashSet<string> Courtesies = ["please", "pls", "plz", "bitte", "por", "favor", "s", "il", "vous", "te", "plait", "svp", "merci", "thanks", "thank", "you", "danke", "prosze", "now", "all", "it"];

    private readonly OptOutWords words;
    private readonly ImmutableHashSet<string> whole;

    /// <summary>A reader that also knows the policy's own words.</summary>
    /// <param name="ofPolicy">The texts under <c>survey-policy.opt-out.keywords</c>, of all languages.</param>
    public OptOutReader(IEnumerable<string> ofPolicy)
    {
        words = OptOutWords.With(ofPolicy);
        whole = [.. words.Of(OptOutWordKind.Word), .. words.Of(OptOutWordKind.Alone), .. words.Of(OptOutWordKind.Phrase)];
    }

    /// <summary>What a message says.</summary>
    public TextReading Read(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var all = PlainWords.Of(message);
        var said = all.Where(static word => !Courtesies.Contains(word)).ToImmutableArray();
        if (whole.Contains(string.Join(' ', all)) || whole.Contains(string.Join(' ', said)) || (said.Length <= ShortMessage && said.Any(IsMisspelt)))
        {
            return TextReading.OptOut;
        }

        var text = " " + string.Join(' ', all) + " ";
        if (words.Of(OptOutWordKind.Phrase).Any(phrase => text.Contains(IsSpaced(phrase) ? " " + phrase + " " : phrase, StringComparison.Ordinal)))
        {
            return TextReading.OptOut;
        }

        var reading = TextReading.Other;
        foreach (var word in words.Of(OptOutWordKind.Word))
        {
            var spaced = " " + word + " ";
            if (text.Contains(spaced, StringComparison.Ordinal))
            {
                if (said.Length <= ShortMessage || text.StartsWith(spaced, StringComparison.Ordinal) || text.EndsWith(spaced, StringComparison.Ordinal))
                {
                    return TextReading.OptOut;
                }

                reading = TextReading.Unclear;
            }
        }

        return reading;
    }

    // Chinese, Japanese and Korean put no space around a phrase.
    private static bool IsSpaced(string phrase) => phrase[0] < '\u1100';

    private bool IsMisspelt(string word) =>
        word.Length >= MisspellableLength && words.Of(OptOutWordKind.Word).Any(known => known.Length >= MisspellableLength && Spelling.IsOneSlipFrom(word, known));
}
