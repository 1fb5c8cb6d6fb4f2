using System;

namespace PolicyAnalyzers.Fuzz;

/// <summary>One broken file. The same seed and number give the same bytes on every machine.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="File">The sound file that it was made from.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record FuzzCase(int Number, CorpusFile File, byte[] Content)
{
    private const int MostMutations = 4;

    public static FuzzCase Make(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var file = CorpusFile.All[random.Next(CorpusFile.All.Length)];
        byte[] content = [.. file.Content];
        // Half of them once: what is broken in many places is refused at the first.
        for (var mutations = Math.Max(1, random.Next(2 - MostMutations, MostMutations + 1)); mutations > 0; mutations--)
        {
            content = Mutations.Apply(content, random);
        }

        return new FuzzCase(number, file, content);
    }
}
