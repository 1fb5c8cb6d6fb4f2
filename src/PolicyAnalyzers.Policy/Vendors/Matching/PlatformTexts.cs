using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>Finds where a text names a survey platform: a host, a link, a script, a path or a name of its API. Compiler, scans and the gate read texts with it.</summary>
public sealed class PlatformTexts
{
    private const int ShortestFragment = 3;

    private static readonly ConditionalWeakTable<PolicyDocument, PlatformTexts> Known = new();

    private readonly List<TextMarker> markers;
    private readonly MarkerAutomaton automaton;
    private readonly MarkerAutomaton stems;

    private PlatformTexts(PolicyDocument policy)
    {
        markers = TextMarkers.Of(policy);
        automaton = new MarkerAutomaton(markers.Select(static marker => marker.Text).ToList());
        stems = new MarkerAutomaton(TextMarkers.Stems(markers).Distinct().ToList());
    }

    /// <summary>What to look for under a policy; made once for each.</summary>
    public static PlatformTexts Of(PolicyDocument policy) => Known.GetValue(policy, static each => new PlatformTexts(each));

    /// <summary>Whether a text may name a platform as it stands or encoded. Without allocating: nearly every text does not.</summary>
    public bool MayName(string text) => automaton.IsIn(text) || EncodedText.MayHold(text);

    /// <summary>Whether a text, or what follows it, may be a part of a platform's host: it ends within the vendor's name, or holds it.</summary>
    public bool MayBePart(string text)
    {
        var state = MarkerAutomaton.Start;
        foreach (var c in text)
        {
            state = stems.Next(state, c);
            if (stems.MarkersAt(state) is not null)
            {
                return true;
            }
        }

        return stems.Depth(state) >= ShortestFragment;
    }

    /// <summary>Whether one of the literals of a whole file may be such a part: the file is read as characters, and a literal ends at a quotation mark or at a hole.</summary>
    public bool MayHoldPart(string file)
    {
        var state = MarkerAutomaton.Start;
        foreach (var c in file)
        {
            if (c is '"' or '{' && stems.Depth(state) >= ShortestFragment)
            {
                return true;
            }

            state = stems.Next(state, c);
            if (stems.MarkersAt(state) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The platforms that a text names, each once with the first place.</summary>
    /// <param name="text">The text; <see cref="Unknown"/> stands for what is known only at run time.</param>
    public IReadOnlyList<PlatformHit> Find(string text)
    {
        List<PlatformHit>? hits = null;
        FindIn(text, 0, null, ref hits);
        foreach (var decoded in EncodedText.In(text))
        {
            FindIn(decoded.Text, decoded.Start, decoded.Length, ref hits);
        }

        return hits is null ? Array.Empty<PlatformHit>() : hits;
    }

    /// <summary>The character that stands for a part of a text that is known only at run time.</summary>
    public static char Unknown => HostAtMarker.Hole;

    private void FindIn(string text, int start, int? encodedLength, ref List<PlatformHit>? hits)
    {
        var state = MarkerAutomaton.Start;
        for (var i = 0; i < text.Length; i++)
        {
            state = automaton.Next(state, text[i]);
            foreach (var index in automaton.MarkersAt(state) ?? Array.Empty<int>())
            {
                var marker = markers[index];
                if (MarkerCheck.Check(text, i + 1 - marker.Text.Length, i + 1, marker) is not { } place || (hits is not null && hits.Exists(hit => hit.Platform.Id == marker.Platform.Id)))
                {
                    continue;
                }

                hits ??= new List<PlatformHit>();
                hits.Add(encodedLength is { } length
                    ? new PlatformHit(marker.Platform, marker.Kind, start, length, place.Shown)
                    : new PlatformHit(marker.Platform, marker.Kind, place.Start, place.End - place.Start, place.Shown));
            }
        }
    }
}
