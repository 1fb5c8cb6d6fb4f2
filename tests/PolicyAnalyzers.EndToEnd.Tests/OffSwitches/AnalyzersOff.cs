using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>The analyzers do not run, or are not those of the package.</summary>
internal static class AnalyzersOff
{
    private const string Remove = """<ItemGroup><Analyzer Remove="@(Analyzer)" Condition="$([System.String]::Copy('%(Filename)').StartsWith('PolicyAnalyzers'))" /></ItemGroup>""";

    private const string Off = "<RunAnalyzers>false</RunAnalyzers>";

    /// <summary>The ways.</summary>
    public static IEnumerable<OffSwitch> All =>
    [
        Seen("RunAnalyzers", "RunAnalyzers") with { Properties = Off },
        Seen("RunAnalyzersDuringBuild", "RunAnalyzersDuringBuild") with { Properties = "<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>" },
        Seen("ImplicitlyTriggered", "skipanalyzers") with
        {
            Properties = "<IsImplicitlyTriggeredBuild>true</IsImplicitlyTriggeredBuild><OptimizeImplicitlyTriggeredBuild>true</OptimizeImplicitlyTriggeredBuild>",
        },
        Seen("SkippedLate", "skipanalyzers") with
        {
            Targets = """<Target Name="Skip" AfterTargets="_ComputeSkipAnalyzers"><PropertyGroup><_SkipAnalyzers>true</_SkipAnalyzers></PropertyGroup></Target>""",
        },
        Seen("ResponseFile", "skipanalyzers") with
        {
            Properties = "<CompilerResponseFile>$(MSBuildProjectDirectory)/quiet.rsp</CompilerResponseFile>",
            Files = File("quiet.rsp", "/skipanalyzers+\n"),
        },
        Seen("AnalyzerRemoved", "PolicyAnalyzers.dll") with
        {
            Project = $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
                  <ItemGroup>$items</ItemGroup>
                  <Target Name="Lose" AfterTargets="ResolveLockFileAnalyzers">{Remove}</Target>
                </Project>
                """,
        },
        Seen("AnalyzersEmptied", "PolicyAnalyzers.dll") with
        {
            Targets = """<Target Name="Lose" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>""",
        },
        Seen("AnalyzerRemovedByAHook", "PolicyAnalyzers.dll") with
        {
            Properties = "<CustomAfterMicrosoftCommonTargets>$(MSBuildProjectDirectory)/quiet.targets</CustomAfterMicrosoftCommonTargets>",
            Files = File("quiet.targets", $"""<Project><Target Name="Lose" BeforeTargets="CoreCompile">{Remove}</Target></Project>"""),
        },
        Seen("AnalyzerRemovedLast", "PolicyAnalyzers.dll") with
        {
            Targets = $"""<Target Name="Lose" AfterTargets="PolicyCheckSwitches;_BeforeVBCSCoreCompile" BeforeTargets="CoreCompile">{Remove}</Target>""",
        },
        Seen("AnalyzerRemovedAndPutBack", "PolicyAnalyzers.dll") with
        {
            Targets = $"""
                <Target Name="Lose" BeforeTargets="CoreCompile"><ItemGroup><Kept Include="@(Analyzer)" /></ItemGroup>{Remove}</Target>
                <Target Name="PutBack" AfterTargets="CoreCompile"><ItemGroup><Analyzer Include="@(Kept)" /></ItemGroup></Target>
                """,
        },
        // NuGet brings analyzers whatever a reference excludes.
        new("AnalyzerExcluded", RedIn.Build, "POL3001")
        {
            Items = ConsumerProject.PolicyPackage.Replace(" />", " ExcludeAssets=\"analyzers\" />") + ConsumerProject.AnalyzerPackage.Replace(" />", " ExcludeAssets=\"analyzers\" />"),
        },
        Seen("FakeAnalyzer", "PolicyAnalyzers.dll") with
        {
            Targets = $"""
                <Target Name="Swap" BeforeTargets="CoreCompile">
                  {Remove}
                  <Copy SourceFiles="@(ReferencePath)" DestinationFiles="$(IntermediateOutputPath)PolicyAnalyzers.dll" Condition="'%(Filename)' == 'PolicyAnalyzers.Annotations'" />
                  <ItemGroup><Analyzer Include="$(IntermediateOutputPath)PolicyAnalyzers.dll" /></ItemGroup>
                </Target>
                """,
        },
        new("FakeYamlDotNet", RedIn.Build, "POL3001")
        {
            Targets = """
                <Target Name="Add" BeforeTargets="CoreCompile">
                  <Copy SourceFiles="@(ReferencePath)" DestinationFiles="$(IntermediateOutputPath)YamlDotNet.dll" Condition="'%(Filename)' == 'PolicyAnalyzers.Annotations'" />
                  <ItemGroup>
                    <Ours Include="@(Analyzer)" />
                    <Analyzer Remove="@(Analyzer)" />
                    <Analyzer Include="$(IntermediateOutputPath)YamlDotNet.dll;@(Ours)" />
                  </ItemGroup>
                </Target>
                """,
        },
        // A compiler of one's own is given the analyzers, and leaves them aside.
        Seen("OwnCompiler", "CscToolPath") with
        {
            Properties = "<CscToolPath>$(MSBuildProjectDirectory)/tools</CscToolPath><CscToolExe>csc</CscToolExe>",
            Targets = """
                <PropertyGroup><CscEnvironment>SDK_COMPILER=$(RoslynTargetsPath)/bincore/csc.dll</CscEnvironment></PropertyGroup>
                <Target Name="MayRun" BeforeTargets="CoreCompile"><Exec Command="chmod +x tools/csc" /></Target>
                """,
            Files = File("tools/csc", """
                #!/bin/sh
                for argument; do case $argument in @*) sed -E 's#/analyzer:("[^"]*"|[^ ]*)##g' "${argument#@}" > obj/quiet.rsp;; esac; done
                exec dotnet exec "$SDK_COMPILER" -noconfig @obj/quiet.rsp

                """.ReplaceLineEndings("\n")),
        },
        // As in an editor, the compiler is told but not run; another task runs it.
        Seen("CompilerSkipped", "SkipCompilerExecution") with
        {
            Properties = "<SkipCompilerExecution>true</SkipCompilerExecution>",
            Targets = $"""<Target Name="ReallyCompile" AfterTargets="CoreCompile">{OutsideTheBuild.Compile}</Target>""",
        },
        Seen("DesignTime", "RunAnalyzers") with { Properties = Off + "<DesignTimeBuild>true</DesignTimeBuild>" },
        Seen("NotCISaysTheProject", "RunAnalyzers") with { Properties = Off + "<ContinuousIntegrationBuild>false</ContinuousIntegrationBuild><CI>false</CI>" },
        Seen("LocalProperties", "RunAnalyzers") with
        {
            Project = $"""
                <Project Sdk="Microsoft.NET.Sdk" TreatAsLocalProperty="CI;ContinuousIntegrationBuild">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><CI></CI><ContinuousIntegrationBuild></ContinuousIntegrationBuild>{Off}</PropertyGroup>
                  <ItemGroup>$items</ItemGroup>
                </Project>
                """,
        },
        Seen("ChecksReplaced", "RunAnalyzers") with
        {
            IsToldAtADesk = false,
            Properties = Off,
            Targets = """<Target Name="PolicyCheckSwitches" /><Target Name="PolicyCheckCompilation" />""",
        },
    ];

    private static OffSwitch Seen(string name, string by) => new(name, RedIn.BuildInCI, "POL0008") { Saying = by };

    private static ImmutableDictionary<string, string> File(string path, string text) => ImmutableDictionary<string, string>.Empty.Add(path, text);
}
