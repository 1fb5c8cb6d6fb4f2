using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace PolicyAnalyzers.CodeFixes.Tests;

/// <summary>Which actions count as the same one at another place.</summary>
internal sealed class EquivalenceKeysTests
{
    [TestCase(null)]
    [TestCase("declare-only-use")]
    [TestCase("not-customer-data")]
    public void What_nobody_chose_names_no_use(string? key) => Assert.That(EquivalenceKeys.UseOf(key), Is.Null);

    [Test]
    public void A_chosen_use_is_named() => Assert.That(EquivalenceKeys.UseOf(EquivalenceKeys.ForUse("delivery-sms")), Is.EqualTo("delivery-sms"));

    /// <summary><c>dotnet format</c> takes the first action of the first finding, whatever that is.</summary>
    [Test]
    public void A_menu_of_uses_is_no_choice()
    {
        var entries = ImmutableArray.Create(Entry("delivery-sms"), Entry("delivery-survey"));
        var menu = CodeAction.Create("Declare what it is held for (proposed)", entries, isInlinable: false);

        Assert.That(menu.EquivalenceKey, Does.StartWith("declare-use:"));
        Assert.That(EquivalenceKeys.UseOf(menu.EquivalenceKey), Is.Null);
    }

    private static CodeAction Entry(string use) => CodeAction.Create(use, (CancellationToken _) => Task.FromResult<Solution>(null!), EquivalenceKeys.ForUse(use));
}
