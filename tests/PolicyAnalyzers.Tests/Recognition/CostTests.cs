using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>What recognition costs where it has nothing to say.</summary>
public sealed class CostTests
{
    [Test]
    public void Members_that_say_nothing_cost_no_memory_once_their_names_are_known()
    {
        var library = Compiling.SoundLibrary("class Product { public int Stock { get; set; } public string Colour = \"\"; public bool Email { get; set; } public decimal Price { get; set; } }");
        var recognizer = new Recognizer(Recognizing.NoPolicy, RecognitionSymbols.Resolve(library));
        var members = library.GetTypesByMetadataName("Product").Single().GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol).ToArray();
        ClassifyAll(recognizer, members, times: 1000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ClassifyAll(recognizer, members, times: 1000);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void ClassifyAll(Recognizer recognizer, ISymbol[] members, int times)
    {
        for (var i = 0; i < times; i++)
        {
            foreach (var member in members)
            {
                if (recognizer.Classify(member) is not null)
                {
                    throw new InvalidOperationException(member.Name);
                }
            }
        }
    }
}
