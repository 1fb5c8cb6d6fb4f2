using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Policy.Tests.Waivers;

/// <summary>Which files a waiver's path stands for.</summary>
[TestFixture]
internal sealed class FileScopeTests
{
    [TestCase("settings.json", "deploy/settings.json")]
    [TestCase("deploy/settings.json", "deploy/Settings.json")]
    [TestCase("deploy/settings.json", "deploy/settings.json.bak")]
    [TestCase("deploy/settings.json", "deploy/settingsXjson")]
    [TestCase("deploy/settings.json", "deploy/settings.json\n")]
    [TestCase("deploy/*.json", "deploy/eu/settings.json")]
    [TestCase("deploy", "deploy/settings.json")]
    [TestCase("**/mail.html", "templates/e-mail.html")]
    public void It_does_not_cover(string named, string file) => Assert.That(FileScope.Covers(named, file), Is.False);

    [TestCase("settings.json", "settings.json")]
    [TestCase("deploy/*.json", "deploy/settings.json")]
    [TestCase("deploy/**", "deploy/eu/settings.json")]
    [TestCase("**/mail.html", "mail.html")]
    [TestCase("**/mail.html", "templates/pl/mail.html")]
    [TestCase("deploy/?.json", "deploy/a.json")]
    [TestCase("a+b/(c).json", "a+b/(c).json")]
    public void It_covers(string named, string file) => Assert.That(FileScope.Covers(named, file), Is.True);

    [TestCase("/deploy/settings.json")]
    [TestCase("C:/deploy/settings.json")]
    [TestCase("deploy\\settings.json")]
    [TestCase("../deploy/settings.json")]
    [TestCase("./settings.json")]
    [TestCase("deploy//settings.json")]
    [TestCase("deploy/")]
    public void What_cannot_be_a_path_from_the_root_is_none(string named) => Assert.That(FileScope.CanCover(named), Is.False);

    [TestCase("settings.json")]
    [TestCase("**")]
    [TestCase("deploy/..hidden/*.json")]
    public void What_can_be_one_is(string named) => Assert.That(FileScope.CanCover(named), Is.True);
}
