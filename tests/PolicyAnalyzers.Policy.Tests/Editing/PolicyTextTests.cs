using System;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Policy.Tests.Editing;

/// <summary>Each change of a text, seen character by character.</summary>
[TestFixture]
internal sealed class PolicyTextTests
{
    private static PolicyText Read(string text)
    {
        var read = PolicyText.Read(text, "p.yaml", out var problems);
        Assert.That(problems, Is.Empty);
        return read!;
    }

    private static void Is_set(string text, string expected, string value, params string[] path) =>
        Assert.That(Read(text).Set(PolicyValue.Of(value), path).Text, Is.EqualTo(expected));

    private static void Is_set(string text, string expected, PolicyValue value, params string[] path) =>
        Assert.That(Read(text).Set(value, path).Text, Is.EqualTo(expected));

    private static void Is_removed(string text, string expected, params string[] path) =>
        Assert.That(Read(text).Remove(path).Text, Is.EqualTo(expected));

    [Test]
    public void Setting_what_is_already_said_changes_nothing()
    {
        Is_set("a: 'x'  # why\n", "a: 'x'  # why\n", "x", "a");
        Is_set("a: [ x,   y ]\n", "a: [ x,   y ]\n", PolicyValue.List("x", "y"), "a");
    }

    [Test]
    public void Removing_what_is_not_there_changes_nothing()
    {
        Is_removed("a: x\n", "a: x\n", "b");
        Is_removed("a: { b: x }\n", "a: { b: x }\n", "a", "c");
        Is_removed("a: { b: x }\n", "a: { b: x }\n", "c", "d");
    }

    [Test]
    public void No_edit_is_no_change() => Assert.That(Read("a:   x # y\r\n").Apply([]).Text, Is.EqualTo("a:   x # y\r\n"));

    [TestCase("a: x  # why\nb: z\n", "a: y  # why\nb: z\n")]
    [TestCase("a: \"x\"\n", "a: \"y\"\n")]
    [TestCase("a: 'x'\n", "a: 'y'\n")]
    [TestCase("a:\nb: z\n", "a: y\nb: z\n")]
    [TestCase("a:   # why\nb: z\n", "a: y   # why\nb: z\n")]
    [TestCase("a: ~\n", "a: y\n")]
    [TestCase("a: |\n  x\n  w\nb: z\n", "a: y\nb: z\n")]
    [TestCase("a: [x, w] # why\nb: z\n", "a: y # why\nb: z\n")]
    [TestCase("a: # why\n  - x\nb: z\n", "a: y # why\nb: z\n")]
    [TestCase("{\"a\": \"x\"}", "{\"a\": \"y\"}")]
    [TestCase("\uFEFFa: x", "\uFEFFa: y")]
    [TestCase("# top\r\na: x\r\n", "# top\r\na: y\r\n")]
    public void A_text_is_put_in_the_place_of_a_value(string text, string expected) => Is_set(text, expected, "y", "a");

    [TestCase("", "\"\"")]
    [TestCase("~", "\"~\"")]
    [TestCase("null", "\"null\"")]
    [TestCase("on", "on")]
    [TestCase("8.2%", "8.2%")]
    [TestCase("21:00", "\"21:00\"")]
    [TestCase("see: this", "\"see: this\"")]
    [TestCase("a # b", "\"a # b\"")]
    [TestCase("a#b", "\"a#b\"")]
    [TestCase("- x", "\"- x\"")]
    [TestCase("*", "\"*\"")]
    [TestCase("...", "\"...\"")]
    [TestCase(" x", "\" x\"")]
    [TestCase("x ", "\"x \"")]
    [TestCase("a, b", "a, b")]
    [TestCase("say \"so\"", "\"say \\\"so\\\"\"")]
    [TestCase("How was it?", "How was it?")]
    [TestCase("\"so\"", "\"\\\"so\\\"\"")]
    [TestCase("two\nlines", "\"two\\nlines\"")]
    [TestCase("tab\there", "\"tab\\there\"")]
    [TestCase("https://contoso.example/a", "https://contoso.example/a")]
    [TestCase("back\\slash", "\"back\\\\slash\"")]
    [TestCase("zażółć 客户 🙂", "zażółć 客户 🙂")]
    [TestCase("a\u202Eb", "\"a\\u202Eb\"")]
    [TestCase("a\u2028b", "\"a\\u2028b\"")]
    public void A_text_is_quoted_where_it_has_to_be(string value, string written) => Is_set("a: x\nb: z\n", $"a: {written}\nb: z\n", value, "a");

    [TestCase("a, b", "\"a, b\"")]
    [TestCase("a]", "\"a]\"")]
    [TestCase("https://contoso.example/a", "\"https://contoso.example/a\"")]
    [TestCase("it's", "it's")]
    public void Inside_of_braces_more_has_to_be_quoted(string value, string written) => Is_set("{ a: x, b: z }\n", $"{{ a: {written}, b: z }}\n", value, "a");

    [Test]
    public void A_quote_inside_of_quotes_is_doubled() => Is_set("a: 'x'\n", "a: 'it''s'\n", "it's", "a");

    [Test]
    public void A_key_is_added_below_the_others()
    {
        Is_set("m:\n  a: x # why\n\nn: z\n", "m:\n  a: x # why\n  b: y\n\nn: z\n", "y", "m", "b");
        Is_set("m:\n    a: |\n      x\n\n\nn: z", "m:\n    a: |\n      x\n\n\n    b: y\nn: z", "y", "m", "b");
        Is_set("m:\n  a: x", "m:\n  a: x\n  b: y", "y", "m", "b");
        Is_set("m:\r\n  a: x\r\n", "m:\r\n  a: x\r\n  b: y\r\n", "y", "m", "b");
    }

    [Test]
    public void A_key_is_added_inside_of_braces()
    {
        Is_set("m: { a: x } # why\n", "m: { a: x, b: y } # why\n", "y", "m", "b");
        Is_set("m: { a: x, }\n", "m: { a: x, b: y, }\n", "y", "m", "b");
        Is_set("m: {}\n", "m: { b: y }\n", "y", "m", "b");
        Is_set("{\n  \"m\": {\n    \"a\": \"x\"\n  }\n}\n", "{\n  \"m\": {\n    \"a\": \"x\",\n    \"b\": \"y\"\n  }\n}\n", "y", "m", "b");
        Is_set("{}", "{ \"b\": \"y\" }", "y", "b");
    }

    [Test]
    public void Maps_that_are_missing_are_made()
    {
        Is_set("a: x\n", "a: x\nm: { n: { b: y } }\n", "y", "m", "n", "b");
        Is_set("m:\nz: x\n", "m:\n  n: { b: y }\nz: x\n", "y", "m", "n", "b");
    }

    [Test]
    public void A_key_of_the_language_is_put_in_its_place()
    {
        Is_set(
            "schema: 1\n\npolicy:\n  id: A\n  title: T\n  review: { every: 90d }\n\nlevels:\n  default: advisory\n\nuses:\n  a: { title: A }\n",
            "schema: 1\n\npolicy:\n  id: A\n  title: T\n  review: { every: 90d }\n\nlevels:\n  default: advisory\n\norigins:\n  form: { title: Form }\n\nuses:\n  a: { title: A }\n",
            "Form",
            "origins",
            "form",
            "title");
        Is_set(
            "schema: 1\npolicy:\n  id: A\n  title: T\n  # when\n  review: { every: 90d }\n",
            "schema: 1\npolicy:\n  id: A\n  title: T\n  approval: { on: 2026-10-01 }\n  # when\n  review: { every: 90d }\n",
            "2026-10-01",
            "policy",
            "approval",
            "on");
        Is_set("uses:\n  a: { title: A, purpose: p }\n", "uses:\n  a: { title: A, process: x, purpose: p }\n", "x", "uses", "a", "process");
    }

    [Test]
    public void A_new_card_looks_like_the_one_before_it()
    {
        var card = PolicyValue.Map([new("title", PolicyValue.Of("B")), new("destinations", PolicyValue.List("x", "y"))]);
        Is_set("uses:\n  a: { title: A }\n", "uses:\n  a: { title: A }\n  b: { title: B, destinations: [x, y] }\n", card, "uses", "b");
        Is_set("uses:\n  a:\n    title: A\n", "uses:\n  a:\n    title: A\n  b:\n    title: B\n    destinations: [x, y]\n", card, "uses", "b");
        Is_set("goals:\n  g: {}\n", "goals:\n  g: {}\nuses:\n  b: { title: B, destinations: [x, y] }\n", card, "uses", "b");
    }

    [Test]
    public void What_is_too_long_for_a_line_is_written_below_its_key()
    {
        var reason = new string('x', 150);
        Is_set("uses:\n  a: { title: A }\n", $"uses:\n  a: {{ title: A }}\n  b:\n    title: {reason}\n    process: p\n", PolicyValue.Map([new("title", PolicyValue.Of(reason)), new("process", PolicyValue.Of("p"))]), "uses", "b");
    }

    [Test]
    public void A_list_keeps_the_lines_of_the_items_that_stay()
    {
        Is_set("l:\n  - a # one\n  - b\n  - d # four\nz: x\n", "l:\n  - a # one\n  - b\n  - c\n  - d # four\nz: x\n", PolicyValue.List("a", "b", "c", "d"), "l");
        Is_set("l:\n  - a # one\n  - b\n  - c # three\n", "l:\n  - a # one\n  - c # three\n", PolicyValue.List("a", "c"), "l");
        Is_set("l:\n- a\n- b", "l:\n- a\n- b\n- c\n", PolicyValue.List("a", "b", "c"), "l");
        Is_set("l: [a,  b] # why\n", "l: [a, c] # why\n", PolicyValue.List("a", "c"), "l");
        Is_set("l: # why\n  - a\n", "l: [] # why\n", PolicyValue.List(), "l");
    }

    [TestCase("a: x\nb: y # why\nc: z\n", "a: x\nc: z\n")]
    [TestCase("a: x\n# about b\nb:\n  - y\n\n# about c\nc: z\n", "a: x\n# about b\n\n# about c\nc: z\n")]
    [TestCase("a: x\nb: y", "a: x\n")]
    [TestCase("b: y\nc: z\n", "c: z\n")]
    [TestCase("{ a: x, b: y, c: z }", "{ a: x, c: z }")]
    [TestCase("{ a: x, b: y }", "{ a: x }")]
    [TestCase("{ b: y, c: z }", "{ c: z }")]
    [TestCase("{ b: y }", "{}")]
    [TestCase("{ a: , b: y }", "{ a:  }")]
    [TestCase("{\n  \"a\": \"x\",\n  \"b\": \"y\"\n}\n", "{\n  \"a\": \"x\"\n}\n")]
    public void A_key_is_taken_away_with_its_lines(string text, string expected) => Is_removed(text, expected, "b");

    [Test]
    public void A_map_that_loses_its_last_key_stays_a_map() =>
        Is_removed("m: # why\n  # more\n  a: x # x\nn: z\n", "m: {} # why\n  # more # x\nn: z\n", "m", "a");

    [Test]
    public void Many_edits_are_made_as_if_one_after_the_other()
    {
        var changed = Read("uses:\n  a: { title: A, process: p } # one\n  b: { title: B }\n").Apply(
            PolicyEdit.Set(PolicyValue.Of("A2"), "uses", "a", "title"),
            PolicyEdit.Remove("uses", "a", "process"),
            PolicyEdit.Set(PolicyValue.Of("p"), "uses", "a", "purpose"),
            PolicyEdit.Set(PolicyValue.Of("C"), "uses", "c", "title"),
            PolicyEdit.Set(PolicyValue.Of("D"), "uses", "d", "title"),
            PolicyEdit.Set(PolicyValue.Of("d"), "uses", "d", "process"),
            PolicyEdit.Remove("uses", "b"),
            PolicyEdit.Set(PolicyValue.Of("B again"), "uses", "b", "title"),
            PolicyEdit.Set(PolicyValue.Of("p"), "purposes", "p", "title"));

        Assert.That(changed.Text, Is.EqualTo(
            "purposes:\n  p: { title: p }\nuses:\n  a: { title: A2, purpose: p } # one\n  c: { title: C }\n  d: { title: D, process: d }\n  b: { title: B again }\n")
            .Or.EqualTo("uses:\n  a: { title: A2, purpose: p } # one\n  c: { title: C }\n  d: { title: D, process: d }\n  b: { title: B again }\npurposes:\n  p: { title: p }\n"));
    }

    [Test]
    public void A_text_that_is_no_yaml_is_refused_with_its_place()
    {
        Assert.That(PolicyText.Read("a: x\n b: y\n", "p.yaml", out var problems), Is.Null);
        Assert.That(problems, Has.Length.EqualTo(1));
        Assert.That((problems[0].Path, problems[0].Span.Line), Is.EqualTo(("p.yaml", 2)));
    }

    [Test]
    public void An_edit_that_leads_nowhere_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Read("a: x\n").Set(PolicyValue.Of("y"), "a", "b"));
        Assert.Throws<ArgumentException>(() => Read("a: [x]\n").Remove("a", "b"));
        Assert.Throws<ArgumentException>(() => Read("a: x\n").Set(PolicyValue.Of("y")));
    }

    [Test]
    public void An_entry_is_found_from_its_key_to_the_end_of_its_value()
    {
        var text = Read("policy:\n  approval: { on: 2026-10-01 } # why\n");
        Assert.That(text.Find("policy", "approval"), Is.EqualTo(new SourceSpan(10, 28, 2, 3, 2, 31)));
        Assert.That(text.Find("policy", "review"), Is.Null);
        Assert.That(text.Find("policy", "approval", "on", "x"), Is.Null);
    }

    [Test]
    public void What_a_text_says_is_data()
    {
        var content = Read("a: { b: [x, y], c: }\n").Content;
        Assert.That(content.Find(["a", "b"]), Is.EqualTo(PolicyValue.List("x", "y")));
        Assert.That(content.Find(["a", "c"]), Is.EqualTo(PolicyValue.Nothing));
        Assert.That(content.Find(["a", "d"]), Is.Null);
    }
}
