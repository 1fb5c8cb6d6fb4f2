using System.Linq;
using PolicyAnalyzers.Fuzz;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>A short run of the fuzzer: broken files give a whole document or problems with a place, quickly, and the same ones each time.</summary>
[TestFixture]
internal sealed class FuzzTests
{
    private const int Cases = 4000;

    [Test]
    public void Broken_files_are_read_without_a_fault_of_the_reader()
    {
        var (kinds, faults) = FuzzRun.Try(FuzzRun.UsualSeed, Cases, static _ => { });

        Assert.That(faults, Is.Empty);
        Assert.That(kinds.Values.Sum(), Is.EqualTo(Cases));

        // All outcomes must have been met, or nothing was tested.
        Assert.That(kinds["sound"], Is.GreaterThan(Cases / 20));
        Assert.That(kinds["POL0002"], Is.GreaterThan(Cases / 20));
        Assert.That(kinds["POL0003"], Is.GreaterThan(Cases / 100));
    }

    [Test]
    public void Every_file_of_the_corpus_is_sound()
    {
        foreach (var file in CorpusFile.All)
        {
            Assert.That(Oracle.Judge(new FuzzCase(0, file, [.. file.Content]), out var kind), Is.Null, file.Name);
            Assert.That(kind, Is.EqualTo("sound"), file.Name);
        }
    }

    [Test]
    public void A_case_is_the_same_each_time()
    {
        foreach (var number in Enumerable.Range(0, 50))
        {
            var first = FuzzCase.Make(1, number);
            var second = FuzzCase.Make(1, number);
            Assert.That(second.Content, Is.EqualTo(first.Content));
        }

        Assert.That(Enumerable.Range(0, 50).Count(number => FuzzCase.Make(1, number).Content.SequenceEqual(FuzzCase.Make(2, number).Content)), Is.LessThan(5));
    }

    [TestCase(3, 1, 1, 4, ExpectedResult = null)]
    [TestCase(3, 1, 2, 1, ExpectedResult = "line or column of the place is wrong")]
    [TestCase(6, 0, 2, 2, ExpectedResult = null)]
    [TestCase(9, 1, 3, 3, ExpectedResult = "the place is outside of the file")]
    public string? A_wrong_place_is_noticed(int start, int length, int line, int column) =>
        Spans.Fault(new SourceSpan(start, length, line, column, line, column + length), "abcd\nefgh");
}
