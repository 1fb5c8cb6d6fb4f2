using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Integration;

/// <summary>One real scan of a folder that holds every kind of project that is hard on a scan; each test looks at another part of what it said.</summary>
public sealed class MixedFolderTests
{
    private SampleFolder _sample = null!;
    private string[] _before = null!;
    private ToolRun _run = null!;

    [OneTimeSetUp]
    public async Task ScanOnce()
    {
        _sample = new SampleFolder();
        AddProjectsThatWriteBesideTheirSources(_sample);
        AddProjectsThatMeetInOneFolder(_sample);
        AddProjectsThatHookTheBuild(_sample);
        AddProjectsThatAreNotExamined(_sample);
        _before = _sample.Snapshot();
        _run = await Tool.RunAsync("scan", _sample.Path, "--format", "json");
    }

    [OneTimeTearDown]
    public void Delete() => _sample.Dispose();

    [Test]
    public void Nothing_is_written_beside_the_sources_even_where_the_projects_ask_for_it()
        => Assert.That(_sample.Snapshot(), Is.EqualTo(_before));

    [Test]
    public void Whatever_is_not_examined_makes_the_evidence_incomplete()
    {
        Assert.That(_run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), _run.Said);
        Assert.That(Problems().Keys, Is.EquivalentTo(new[]
        {
            "Broken/Broken.csproj", "Dependent/Dependent.csproj", "Legacy/Legacy.csproj", "Replaced/Replaced.csproj", "Silent/Silent.csproj",
        }), _run.Said);
    }

    [Test]
    public void A_project_that_does_not_compile_shows_the_compilers_error()
        => Assert.That(Problems()["Broken/Broken.csproj"], Does.Contain("Broken/Broken.cs(1,11): error CS0246").Or.Contain(@"Broken\Broken.cs(1,11): error CS0246"));

    [TestCase("Dependent/Dependent.csproj", "was not compiled")]
    [TestCase("Silent/Silent.csproj", "the analyzers did not run")]
    [TestCase("Legacy/Legacy.csproj", "does not build")]
    [TestCase("Replaced/Replaced.csproj", "sets CustomBeforeMicrosoftCommonTargets itself")]
    public void A_project_that_was_not_examined_says_why(string project, string why) => Assert.That(Problems()[project], Does.Contain(why));

    [TestCase("Own/Own.cs", Description = "Own bin and obj folders, documentation and package; stale files in them.")]
    [TestCase("Many/Many.cs", Description = "Two frameworks, a lock file, and what an ordinary build left in bin and obj.")]
    [TestCase("left/Same/Same.cs", Description = "Two projects of one name.")]
    [TestCase("right/Same/Same.cs")]
    [TestCase("Hooked/Hooked.cs", Description = "Own hooks in the build, analyzers switched off, warnings as errors, the rule as an error in .editorconfig.")]
    public void What_is_hard_to_build_is_examined_all_the_same(string file) => Assert.That(Files(), Does.Contain(file), _run.Said);

    [Test]
    public void A_finding_of_two_frameworks_or_of_a_linked_file_is_one_finding()
        => Assert.That(Files(), Is.Unique);

    [Test]
    public void A_finding_in_a_linked_file_names_every_project()
    {
        var finding = _run.Json.GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("file").GetString() == "left/Same/Same.cs");

        Assert.That(
            finding.GetProperty("projects").EnumerateArray().Select(project => project.GetString()),
            Is.EqualTo(new[] { "Linked/Linked.csproj", "left/Same/Same.csproj" }));
    }

    private static void AddProjectsThatWriteBesideTheirSources(SampleFolder sample)
        => sample
            .WithProject("Own", Source("Own"), """
                <OutputPath>..\shared\out\</OutputPath>
                <BaseIntermediateOutputPath>tmpobj\</BaseIntermediateOutputPath>
                <DocumentationFile>Own.xml</DocumentationFile>
                <GeneratePackageOnBuild>true</GeneratePackageOnBuild>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>
                """)
            .With("Own/tmpobj/stale.cs", "left over")
            .WithProject("Many", Source("Many"), "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>", framework: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")
            .With("Many/obj/Debug/net10.0/Many.AssemblyInfo.cs", "[assembly: System.Reflection.AssemblyTitleAttribute(\"Many\")]")
            .With("Many/bin/stale.cs", "left over");

    private static void AddProjectsThatMeetInOneFolder(SampleFolder sample)
        => sample
            .WithProject("left/Same", Source("Left"))
            .WithProject("right/Same", Source("Right"), "<AssemblyName>Other</AssemblyName>", """<ProjectReference Include="../../Many/Many.csproj" />""")
            .WithProject("Linked", "class Linked { }", items: """<Compile Include="../left/Same/Same.cs" />""");

    private static void AddProjectsThatHookTheBuild(SampleFolder sample)
        => sample
            .WithProject(
                "Hooked",
                "#if !AFTER || !BEFORE\n#error The project's own hooks were lost.\n#endif\n" + Source("Hooked"),
                "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><RunAnalyzers>false</RunAnalyzers>",
                """<Analyzer Include="missing/PolicyAnalyzers.dll" /><Analyzer Include="missing/YamlDotNet.dll" />""")
            .With("Hooked/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.POL1001.severity = error\n")
            .With("Hooked/Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <CustomAfterMicrosoftCommonTargets>$(MSBuildThisFileDirectory)after.targets</CustomAfterMicrosoftCommonTargets>
                    <CustomBeforeMicrosoftCommonTargets>$(MSBuildThisFileDirectory)before.targets</CustomBeforeMicrosoftCommonTargets>
                    <BaseIntermediateOutputPath>$(MSBuildThisFileDirectory)../all-obj/</BaseIntermediateOutputPath>
                    <UseArtifactsOutput>true</UseArtifactsOutput>
                  </PropertyGroup>
                </Project>
                """)
            .With("Hooked/after.targets", "<Project><PropertyGroup><DefineConstants>$(DefineConstants);AFTER</DefineConstants></PropertyGroup></Project>")
            .With("Hooked/before.targets", "<Project><PropertyGroup><DefineConstants>$(DefineConstants);BEFORE</DefineConstants></PropertyGroup></Project>");

    private static void AddProjectsThatAreNotExamined(SampleFolder sample)
        => sample
            .WithProject("Broken", "class B : Missing { }")
            .WithProject("Dependent", items: """<ProjectReference Include="../Broken/Broken.csproj" />""")
            .WithProject("Silent", properties: "<DefineConstants>NO_RECORD</DefineConstants>")
            .WithProject("Replaced", properties: "<CustomBeforeMicrosoftCommonTargets>own.targets</CustomBeforeMicrosoftCommonTargets>")
            .With("Legacy/packages.config", """<packages><package id="Old.Library" version="1.0.0" targetFramework="net472" /></packages>""")
            .With("Legacy/Legacy.cs", "class L : Old.Library.Type { }")
            .With("Legacy/Legacy.csproj", """
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" />
                  <PropertyGroup>
                    <Configuration Condition="'$(Configuration)' == ''">Debug</Configuration>
                    <Platform Condition="'$(Platform)' == ''">AnyCPU</Platform>
                    <OutputType>Library</OutputType>
                    <AssemblyName>Legacy</AssemblyName>
                    <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                    <OutputPath>bin\Debug\</OutputPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <Reference Include="Old.Library"><HintPath>..\packages\Old.Library.1.0.0\lib\net45\Old.Library.dll</HintPath></Reference>
                    <Compile Include="Legacy.cs" />
                    <None Include="packages.config" />
                  </ItemGroup>
                  <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
                </Project>
                """);

    private static string Source(string name) => $"class {name} {{ }} //! rule=POL1001; policy.level=advisory; policy.symbol=T:{name}; message={name} holds customer data.";

    private Dictionary<string, string> Problems()
        => _run.Json.GetProperty("problems").EnumerateArray()
            .Where(problem => problem.GetProperty("project").ValueKind == JsonValueKind.String)
            .GroupBy(problem => problem.GetProperty("project").GetString()!)
            .ToDictionary(
                group => group.Key,
                group => string.Join('\n', group.Select(problem => problem.GetProperty("text").GetString() + "\n" + string.Join('\n', problem.GetProperty("details").EnumerateArray().Select(detail => detail.GetString())))));

    private string[] Files() => [.. _run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()!)];
}
