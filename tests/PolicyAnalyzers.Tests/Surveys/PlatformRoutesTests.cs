using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3001: the ways in which code reaches a platform.</summary>
internal sealed class PlatformRoutesTests
{
    // Hands out a platform's values so that a case can reach them without naming their type.
    private const string Own = """
        static class Own
        {
            public static {|POL3001:QualtricsClient|} Client() => null!;
            public static {|POL3001:Survey|} Survey() => null!;
            public static {|POL3001:Survey|}? Maybe() => null;
            public static {|POL3001:Box<int>|} Box() => null!;
            public static string Word = "";
        }

        """;

    [TestCase("{|POL3001:Survey|}? field;", TestName = "A field")]
    [TestCase("{|POL3001:Survey|} Property { get; set; } = {|POL3001:new()|};", TestName = "A property, and its initializer beside it")]
    [TestCase("object field = new {|POL3001:Survey|}();", TestName = "A field's initializer")]
    [TestCase("object Property => new {|POL3001:Survey|}();", TestName = "A property's body")]
    [TestCase("void M({|POL3001:Survey|} survey) { }", TestName = "A parameter")]
    [TestCase("{|POL3001:Survey|} M() => null!;", TestName = "A return type")]
    [TestCase("event {|POL3001:Answered|}? Happened;", TestName = "An event of its delegate")]
    [TestCase("object this[{|POL3001:Channel|} channel] => {|POL3001:channel|};", TestName = "An indexer's parameter")]
    [TestCase("delegate void D({|POL3001:Survey|} survey);", TestName = "A delegate's parameter")]
    [TestCase("class D : {|POL3001:QualtricsClient|} { }", TestName = "A base class")]
    [TestCase("class D : {|POL3001:ISurveyApi|} { public void Publish() { } }", TestName = "An interface that is implemented")]
    [TestCase("class D : {|POL3001:QualtricsClient|} { public D() {|POL3001:: base(\"\")|} { } }", TestName = "A base constructor")]
    [TestCase("class D : {|POL3001:QualtricsClient|} { public override void Send(string text) => base.{|POL3001:Send|}(text); }", TestName = "A base call")]
    [TestCase("record D({|POL3001:Survey|} Survey);", TestName = "A record's parameter")]
    [TestCase("class D<T> where T : {|POL3001:Survey|} { }", TestName = "A constraint")]
    [TestCase("List<{|POL3001:Survey|}>? all;", TestName = "A generic argument")]
    [TestCase("{|POL3001:Box<int>|}? box;", TestName = "A generic type")]
    [TestCase("{|POL3001:Survey|}[]? all;", TestName = "An array")]
    [TestCase("{|POL3001:Score|}? score;", TestName = "A nullable value")]
    [TestCase("({|POL3001:Survey|} First, int Second) pair;", TestName = "A tuple")]
    [TestCase("[{|POL3001:Poll|}] class D { }", TestName = "An attribute")]
    [TestCase("[{|POL3001:PollAttribute|}] void M() { }", TestName = "An attribute by its full name")]
    [TestCase("unsafe {|POL3001:Score|}* pointer;", TestName = "A pointer")]
    public Task In_a_declaration(string member) => Check($$"""class C { {{member}} }""");

    [TestCase("_ = new {|POL3001:Survey|}();", TestName = "A construction")]
    [TestCase("Take({|POL3001:new()|});", TestName = "A target-typed construction")]
    [TestCase("_ = new {|POL3001:Survey|} { Title = \"\" };", TestName = "An object initializer")]
    [TestCase("_ = new {|POL3001:Survey|}[3];", TestName = "An array's construction")]
    [TestCase("{|POL3001:QualtricsClient|}.Create(\"\");", TestName = "A static call")]
    [TestCase("_ = {|POL3001:QualtricsClient|}.Shared;", TestName = "A static field")]
    [TestCase("Own.Client().{|POL3001:Send|}(\"\");", TestName = "An instance call")]
    [TestCase("Own.Client()?.{|POL3001:Send|}(\"\");", TestName = "A conditional call")]
    [TestCase("_ = Own.Survey().{|POL3001:Title|};", TestName = "A property read")]
    [TestCase("Own.Survey().{|POL3001:Title|} = \"\";", TestName = "A property written")]
    [TestCase("_ = {|POL3001:Own.Client()[0]|};", TestName = "An indexer read")]
    [TestCase("Own.Client().{|POL3001:Sent|} += null;", TestName = "An event")]
    [TestCase("Own.Word.{|POL3001:Ask|}();", TestName = "An extension method")]
    [TestCase("{|POL3001:Asking|}.Ask(Own.Word);", TestName = "An extension method called statically")]
    [TestCase("Action<string> send = Own.Client().{|POL3001:Send|};", TestName = "A method group")]
    [TestCase("Action run = () => {|POL3001:QualtricsClient|}.Create(\"\");", TestName = "A lambda's body")]
    [TestCase("void Local({|POL3001:Survey|} survey) { }", TestName = "A local function's parameter")]
    [TestCase("void Local() { _ = new {|POL3001:Survey|}(); }", TestName = "A local function's body")]
    [TestCase("{|POL3001:Survey|}? local = null;", TestName = "A local")]
    [TestCase("{|POL3001:var|} local = Own.Survey();", TestName = "A local whose type is inferred")]
    [TestCase("foreach ({|POL3001:var|} survey in Own.Client().All()) { }", TestName = "A loop over a platform's values")]
    [TestCase("foreach ({|POL3001:Survey|} survey in new object[0]) { }", TestName = "A loop that casts")]
    [TestCase("using ({|POL3001:var|} client = Own.Client()) { }", TestName = "A using statement")]
    [TestCase("using {|POL3001:var|} client = Own.Client();", TestName = "A using declaration")]
    [TestCase("_ = typeof({|POL3001:Survey|});", TestName = "typeof")]
    [TestCase("_ = typeof({|POL3001:Box<>|});", TestName = "typeof an open generic type")]
    [TestCase("_ = default({|POL3001:Score|});", TestName = "default")]
    [TestCase("_ = ({|POL3001:Survey|})thing;", TestName = "A cast")]
    [TestCase("_ = thing as {|POL3001:Survey|};", TestName = "as")]
    [TestCase("_ = thing is {|POL3001:Survey|};", TestName = "is")]
    [TestCase("_ = thing is {|POL3001:Survey|} { Title: \"\" };", TestName = "A pattern")]
    [TestCase("_ = Own.Maybe() is { {|POL3001:Title|}: \"\" };", TestName = "A property pattern")]
    [TestCase("_ = thing switch { {|POL3001:Survey|} => 1, _ => 2 };", TestName = "A switch expression")]
    [TestCase("switch (thing) { case {|POL3001:Survey|} survey: break; }", TestName = "A switch statement")]
    [TestCase("_ = thing.Equals({|POL3001:Channel|}.Sms);", TestName = "An enum's member")]
    [TestCase("Generic<{|POL3001:Survey|}>();", TestName = "A generic call")]
    [TestCase("try { } catch (Exception) when (thing is {|POL3001:Survey|}) { }", TestName = "An exception filter")]
    [TestCase("lock ({|POL3001:QualtricsClient|}.Shared) { }", TestName = "A lock")]
    [TestCase("return; void Never() => {|POL3001:QualtricsClient|}.Create(\"\");", TestName = "Code that is never reached")]
    [TestCase("_ = thing is not {|POL3001:Survey|} and not null;", TestName = "A combined pattern")]
    [TestCase("_ = $\"{new {|POL3001:Survey|}()}\";", TestName = "An interpolation")]
    [TestCase("_ = from each in new List<int>() select new {|POL3001:Survey|}();", TestName = "A query")]
    [TestCase("_ = {|POL3001:Own.Survey() ?? throw new Exception()|};", TestName = "A value that is passed on")]
    [TestCase("Own.Survey();", TestName = "A value that nobody takes is found where it is handed out")]
    [TestCase("_ = Own.Survey();", TestName = "A value that is thrown away is found where it is handed out")]
    [TestCase("nameof({|POL3001:QualtricsClient|}.Create(\"\")); void nameof(object value) { }", TestName = "A method that is called nameof")]
    [TestCase("if (thing is {|POL3001:Survey|}) goto end; end: ;", TestName = "A condition")]
    public Task In_a_body(string statement) => Check($$"""
        using System.Linq;
        class C
        {
            void M(object thing) { {{statement}} }
            static void Take({|POL3001:Survey|} survey) { }
            static void Generic<T>() { }
        }
        """);

    [TestCase("using Q = Qualtrics.Api.{|POL3001:Survey|}; class C { {|POL3001:Q|}? field; }", TestName = "An alias of a type")]
    [TestCase("using Q = Qualtrics.Api; class C { Q.{|POL3001:Survey|}? field; }", TestName = "A type through an alias of its namespace")]
    [TestCase("using static Qualtrics.Api.{|POL3001:QualtricsClient|}; class C { void M() => {|POL3001:Create|}(\"\"); }", TestName = "using static, and what is called through it")]
    [TestCase("using All = System.Collections.Generic.List<Qualtrics.Api.{|POL3001:Survey|}>; class C { }", TestName = "An alias of a generic type")]
    [TestCase("class C { global::Qualtrics.Api.{|POL3001:Survey|}? field; }", TestName = "A fully qualified name")]
    [TestCase("[assembly: {|POL3001:Poll|}] class C { }", TestName = "An attribute of the assembly")]
    public Task In_a_file(string source) => Check(source);

    private static Task Check(string source) => new PolicyTest(source).With(Vendor.Qualtrics).WithSource("Own.cs", Own).RunAsync();
}
