using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Policy.Tests.Content;

/// <summary>A policy without a fault on its day. A test varies one part of it, and marks with <c>[|…|]</c> where the fault is shown.</summary>
internal sealed class SoundPolicy
{
    private const string Today = "2026-11-25";

    private static readonly string Original = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "sound.policy.yaml"));

    private readonly string text;
    private readonly string day;

    private SoundPolicy(string text, string day)
    {
        this.text = text;
        this.day = day;
    }

    /// <summary>The policy as it is.</summary>
    public static SoundPolicy AsItIs { get; } = new(Original, Today);

    /// <summary>The policy with a part replaced; a part that it does not have is a fault of the test.</summary>
    public static SoundPolicy With(string part, string replacement) => AsItIs.And(part, replacement);

    /// <summary>The policy with a card more at the beginning of a section.</summary>
    public static SoundPolicy WithCard(string section, string card) => AsItIs.AndCard(section, card);

    /// <summary>Adds a card at the beginning of a section.</summary>
    public SoundPolicy AndCard(string section, string card) => And($"\n{section}:\n", $"\n{section}:\n{card}\n");

    /// <summary>Replaces another part.</summary>
    public SoundPolicy And(string part, string replacement) => text.Contains(part, StringComparison.Ordinal)
        ? new SoundPolicy(text.Replace(part, replacement, StringComparison.Ordinal), day)
        : throw new ArgumentException($"The policy does not hold '{part}'.", nameof(part));

    /// <summary>Judges by another day.</summary>
    public SoundPolicy On(string other) => new(text, other);

    /// <summary>Asserts that nothing is found.</summary>
    public void IsSilent() => Assert.That(Faults(text).Select(fault => $"{fault.Rule} {fault.Message}"), Is.Empty);

    /// <summary>Asserts that this warning and nothing else is found, at the mark.</summary>
    public void Warns(string id, params string[] words) => Finds(id, isAdvice: false, words);

    /// <summary>Asserts that this advice and nothing else is found, at the mark.</summary>
    public void Advises(string id, params string[] words) => Finds(id, isAdvice: true, words);

    private void Finds(string id, bool isAdvice, string[] words)
    {
        var start = text.IndexOf("[|", StringComparison.Ordinal);
        var end = text.IndexOf("|]", StringComparison.Ordinal) - 2;
        var plain = text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var faults = Faults(plain);
        Assert.That(faults.Select(each => each.Rule.Id), Is.EqualTo(new[] { id }), string.Join('\n', faults.Select(each => each.Message)));
        var fault = faults[0];
        Assert.Multiple(() =>
        {
            Assert.That(fault.IsAdvice, Is.EqualTo(isAdvice), fault.Message);
            Assert.That((fault.Span.Start, fault.Span.Length), Is.EqualTo(start < 0 ? (0, 0) : (start, end - start)), plain.Substring(fault.Span.Start, fault.Span.Length));
            foreach (var word in words)
            {
                Assert.That(fault.Message, Does.Contain(word));
            }

            Assert.That(fault.Message, Does.Match("^[A-Z'].*[^.]$"));
            Assert.That(fault.Remedy, Does.Match("^[A-Z].*[^.]$"));
        });
    }

    private ImmutableArray<ContentFault> Faults(string plain)
    {
        var result = PolicyReader.Read(plain, "p.yaml");
        Assert.That(result.Problems.Select(problem => problem.Message), Is.Empty);
        Assert.That(PolicyDate.TryParse(day, out var today), Is.True);
        return ContentReview.Of(result.Document!, today);
    }
}
