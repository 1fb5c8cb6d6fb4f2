using System;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Testing.Tests;

internal static class Failures
{
    /// <summary>Asserts that a verification fails with a message that holds all the parts.</summary>
    public static VerificationException Fails(Func<Task> run, params string[] parts)
    {
        var failure = Assert.ThrowsAsync<VerificationException>(run)!;
        Assert.Multiple(() =>
        {
            foreach (var part in parts)
            {
                Assert.That(failure.Message, Does.Contain(part));
            }
        });
        return failure;
    }
}
