using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>Which files are looked at for platforms: what one file hands out is found in another that names neither the platform nor its types.</summary>
internal sealed class ReachingFilesTests
{
    [TestCase("class Hub { public static {|POL3001:Survey|} Give() => null!; }", "class C { object M() => {|POL3001:Hub.Give()|}; }", TestName = "A method")]
    [TestCase("class Hub { public {|POL3001:Survey|}? Field; }", "class C { object? M(Hub hub) => {|POL3001:hub.Field|}; }", TestName = "A field")]
    [TestCase("class Hub { public static void Each(Action<{|POL3001:Survey|}> act) { } }", "class C { void M() => Hub.Each({|POL3001:each => { }|}); }", TestName = "A delegate's parameter")]
    [TestCase("class Hub : {|POL3001:QualtricsClient|} { }", "class C { void M(Hub hub) => hub.{|POL3001:Send|}(\"\"); }", TestName = "A type that derives")]
    [TestCase("class Hub : {|POL3001:QualtricsClient|} { } class Store { public static Hub Get() => null!; }", "class C { void M() => Store.Get().{|POL3001:Send|}(\"\"); }", TestName = "A member that hands out a type that derives")]
    [TestCase("class Hub : List<{|POL3001:Survey|}> { }", "class C { object M(Hub hub) => {|POL3001:hub[0]|}; }", TestName = "A type that derives from a closed generic one")]
    [TestCase("class Hub { public void Deconstruct(out {|POL3001:Survey|} survey, out int count) { {|POL3001:survey = null!|}; count = 0; } }", "class C { void M(Hub hub) { {|POL3001:(object survey, int count) = hub|}; } }", TestName = "A deconstruction")]
    [TestCase("class Hub { public Hub({|POL3001:Survey|}? survey) { } public static implicit operator {|POL3001:Survey|}(Hub hub) => null!; }", "class C { object M(Hub hub) => new Hub({|POL3001:hub|}); }", TestName = "A conversion of a type of one's own")]
    [TestCase("delegate void Hub({|POL3001:Survey|} survey);", "class C { Hub M() => {|POL3001:each => { }|}; }", TestName = "A delegate of one's own")]
    [TestCase("global using Q = Qualtrics.Api.{|POL3001:Survey|};", "class C { {|POL3001:Q|}? survey; }", TestName = "A global alias")]
    [TestCase("global using static Qualtrics.Api.{|POL3001:Asking|};", "class C { void M() => \"\".{|POL3001:Ask|}(); }", TestName = "A type that is opened everywhere")]
    [TestCase("interface IHub { {|POL3001:Survey|} Give(); }", "class B { public static IHub Hub() => null!; } class C { object M() => {|POL3001:B.Hub().Give()|}; }", TestName = "A chain through a type of one's own")]
    public Task Found(string hub, string user) => Test(user, hub);

    [TestCase("class Hub { public static string Title() => \"\"; }", "class C { string M() => Hub.Title(); string Send() => \"\"; }", TestName = "A file without such a name is silent")]
    [TestCase("class Hub { public {|POL3001:Survey|}? Field; public int Count; }", "class C { int M(Hub hub) => hub.Count; }", TestName = "Another member of such a type is silent")]
    public Task Silent(string hub, string user) => Test(user, hub);

    private static Task Test(string source, string hub) => new PolicyTest(source)
        .WithReferencedProject(Vendor.Qualtrics.Assembly, Vendor.Qualtrics.Source)
        .WithSource("Hub.cs", (hub.StartsWith("global", System.StringComparison.Ordinal) ? "" : "using Qualtrics.Api;\n") + hub)
        .RunAsync();
}
