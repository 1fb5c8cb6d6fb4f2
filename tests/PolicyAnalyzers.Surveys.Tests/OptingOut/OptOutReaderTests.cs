using PolicyAnalyzers.Surveys.OptingOut.Texts;

namespace PolicyAnalyzers.Surveys.Tests.OptingOut;

/// <summary>What an answer to a text message says about being asked again.</summary>
internal sealed class OptOutReaderTests
{
    private static readonly OptOutReader Reader = new(["spadaj"]);

    [TestCase("")]
    [TestCase("5")]
    [TestCase("Great, thanks!")]
    [TestCase("It arrived at the end of the day")]
    [TestCase("Please cancel my order 4711")]
    [TestCase("Nobody was in, so the driver quit trying")]
    [TestCase("Der Fahrer kam am Ende doch noch")]
    [TestCase("Para mí todo bien")]
    [TestCase("Dlaczego koniec tygodnia?")]
    [TestCase("下午送到了")]
    [TestCase("😀")]
    public void An_answer_is_no_opt_out(string message) => Assert.That(Reader.Read(message), Is.EqualTo(TextReading.Other));

    // 47 CFR 64.1200(a)(10): these are opt-outs in themselves.
    [TestCase("stop")]
    [TestCase("QUIT")]
    [TestCase("End")]
    [TestCase("revoke")]
    [TestCase("opt out")]
    [TestCase("Opt-Out")]
    [TestCase("cancel")]
    [TestCase("UNSUBSCRIBE")]
    public void The_words_of_the_regulation_are_opt_outs_in_themselves(string message) => Assert.That(Reader.Read(message), Is.EqualTo(TextReading.OptOut));

    [TestCase("Stop!!!")]
    [TestCase("S.T.O.P.")]
    [TestCase("s t o p")]
    [TestCase("ＳＴＯＰ")]
    [TestCase(" stop\u200B ")]
    [TestCase("STOP please")]
    [TestCase("pls stop it now")]
    [TestCase("stop texting me")]
    [TestCase("You people never listen, I told you twice on the phone: STOP")]
    [TestCase("unsubcribe")]
    [TestCase("unsusbcribe me")]
    [TestCase("I don't want your surveys, leave me alone.")]
    [TestCase("Don’t text me again")]
    [TestCase("do not contact me any more")]
    public void Any_reasonable_wording_is_an_opt_out(string message) => Assert.That(Reader.Read(message), Is.EqualTo(TextReading.OptOut));

    [TestCase("STOPP")]
    [TestCase("bitte abmelden")]
    [TestCase("Ich widerspreche")]
    [TestCase("Arrêtez")]
    [TestCase("ARRET SVP")]
    [TestCase("Ne m'envoyez plus rien s'il vous plaît")]
    [TestCase("Quiero darme de baja")]
    [TestCase("BAJA")]
    [TestCase("sair")]
    [TestCase("basta")]
    [TestCase("Afmelden aub")]
    [TestCase("KONIEC")]
    [TestCase("Rezygnuję")]
    [TestCase("Proszę nie wysyłać więcej wiadomości")]
    [TestCase("avsluta")]
    [TestCase("Lopeta")]
    [TestCase("odhlásit")]
    [TestCase("ΔΙΑΚΟΠΗ")]
    [TestCase("Τέλος")]
    [TestCase("Стоп")]
    [TestCase("ОТПИСАТЬСЯ")]
    [TestCase("İPTAL")]
    [TestCase("iptal")]
    [TestCase("إلغاء الاشتراك")]
    [TestCase("הסר")]
    [TestCase("退订")]
    [TestCase("请退订")]
    [TestCase("配信停止")]
    [TestCase("수신거부")]
    [TestCase("बंद करो")]
    public void People_answer_in_their_own_language(string message) => Assert.That(Reader.Read(message), Is.EqualTo(TextReading.OptOut));

    [TestCase("The bus stop where I waited was far away")]
    [TestCase("Next time the driver should stop in front of the house")]
    public void A_strong_word_amid_others_is_unclear(string message) => Assert.That(Reader.Read(message), Is.EqualTo(TextReading.Unclear));

    [Test]
    public void The_policy_adds_its_own_words()
    {
        Assert.That(Reader.Read("Spadaj!"), Is.EqualTo(TextReading.OptOut));
        Assert.That(new OptOutReader([]).Read("Spadaj!"), Is.EqualTo(TextReading.Other));
    }

    [Test]
    public void Every_text_that_ships_is_an_opt_out_by_itself()
    {
        using var stream = typeof(OptOutReader).Assembly.GetManifestResourceStream("OptingOut/opt-out-words.tsv")!;
        using var reader = new System.IO.StreamReader(stream);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                Assert.That(Reader.Read(line.Split('\t')[2]), Is.EqualTo(TextReading.OptOut), line);
                count++;
            }
        }

        Assert.That(count, Is.GreaterThan(400));
    }
}
