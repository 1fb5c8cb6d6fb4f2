using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>What the text of a pattern or a mask says of the values that fit it.</summary>
public sealed class FormatsTests
{
    [TestCase("")]
    [TestCase(@"^\d+$")]
    [TestCase(@"^@\w+$")]
    [TestCase(@"^[A-Z]{2}-\d{4}$")]
    [TestCase(@"^\d{4}-\d{2}-\d{2}$")]
    [TestCase(@"^[0-9]{13}$")]
    [TestCase("[")]
    [TestCase(@"\")]
    [TestCase("x{")]
    [TestCase(@"^\d{2}:\d{2}$")]
    [TestCase(@"^https?://[^@]+\.example$")]
    [TestCase("(((((((((")]
    public void Silent(string pattern) => Assert.That(Formats.OfPattern(pattern), Is.Null);

    [TestCase(@"^[^@\s]+@[^@\s]+\.[^@\s]+$", "contact.email")]
    [TestCase(@"^\+[1-9]\d{1,14}$", "contact.phone")]
    [TestCase(@"^\(\d{3}\) \d{3}-\d{4}$", "contact.phone")]
    [TestCase(@"^[+]?\d{8,12}$", "contact.phone")]
    [TestCase(@"^0\d{9,10}$", "contact.phone")]
    [TestCase(@"^\d{3}-\d{2}-\d{4}$", "govid.social_security")]
    [TestCase(@"^\d{16}$", "fin.payment_card")]
    [TestCase(@"^\d{5}(-\d{4})?$", "contact.postal_code")]
    [TestCase(@"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$", "fin.iban")]
    [TestCase(@"^(\d{1,3}\.){3}\d{1,3}$", "device.ip")]
    public void Patterns(string pattern, string category) => Assert.That(Formats.OfPattern(pattern), Is.EqualTo(category));

    [TestCase("{0:C2}", null)]
    [TestCase("{0:yyyy-MM-dd}", null)]
    [TestCase("{0:(###) ###-####}", "contact.phone")]
    [TestCase("{0:000-00-0000}", "govid.social_security")]
    [TestCase("{0:0000 0000 0000 0000}", "fin.payment_card")]
    public void Masks(string mask, string? category) => Assert.That(Formats.OfMask(mask), Is.EqualTo(category));
}
