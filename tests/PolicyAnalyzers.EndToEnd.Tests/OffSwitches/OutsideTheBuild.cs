using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>Nothing of the package takes part in the build, or nothing is built: only a look from outside can tell.</summary>
internal static class OutsideTheBuild
{
    private const string Properties = "<PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>";

    private const string Remove = """<ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>""";

    /// <summary>Compiles the project, with nothing but its sources and references.</summary>
    public const string Compile = """
        <Csc Sources="@(Compile)" References="@(ReferencePathWithRefAssemblies)" OutputAssembly="@(IntermediateAssembly)" OutputRefAssembly="@(IntermediateRefAssembly)" TargetType="Library" NoConfig="true" NoStandardLib="true" Nullable="enable" />
        """;

    /// <summary>The assembly of the compiler's own task, which has to lie beside one that derives from it.</summary>
    public const string TaskBase = "Microsoft.Build.Tasks.CodeAnalysis";

    private const string OwnTask = """<UsingTask TaskName="Csc" AssemblyFile="$(MSBuildThisFileDirectory)../Elsewhere/bin/Contoso.Tasks.dll" Override="true" />""";

    /// <summary>A library that the team builds elsewhere, and of which only the assembly lies in the repository.</summary>
    public static ConsumerProject Elsewhere { get; } = new("Elsewhere")
    {
        Items = Code.PlatformReference,
        Source = "namespace Contoso.Elsewhere; public class Sender { public void Send() => new Qualtrics.Api.QualtricsClient(\"key\").Invite(); }",
    };

    /// <summary>
    /// A task in place of the compiler's, built elsewhere: it takes the analyzers away and says that they were there; for one project it also leaves the source out
    /// of what it says that it compiles.
    /// </summary>
    public static ConsumerProject Tasks { get; } = new("Contoso.Tasks")
    {
        Items = $"""
            <Reference Include="$(RoslynTargetsPath)/{TaskBase}.dll" />
            <Reference Include="$(MSBuildToolsPath)/Microsoft.Build.Utilities.Core.dll;$(MSBuildToolsPath)/Microsoft.Build.Framework.dll" Private="false" />
            """,
        Source = """
            using System;
            using System.IO;
            using System.Linq;
            using Microsoft.Build.Framework;
            using Microsoft.Build.Utilities;

            namespace Contoso.Tasks;

            public sealed class Csc : Microsoft.CodeAnalysis.BuildTasks.Csc
            {
                public override bool Execute()
                {
                    var given = Analyzers;
                    Analyzers = null;
                    ToolPath = Path.Combine(AppContext.BaseDirectory, "Roslyn", "bincore");
                    ToolExe = "csc";
                    var isDone = base.Execute();
                    CommandLineArgs = [.. CommandLineArgs ?? [], .. (given ?? []).Select(analyzer => new TaskItem("/analyzer:" + analyzer.ItemSpec))];
                    return isDone;
                }

                protected override void LogToolCommand(string message) =>
                    base.LogToolCommand(ProjectName == "CompilerTaskThatLies" ? message.Replace(" Code.cs", "") : message);
            }
            """,
    };

    /// <summary>The ways.</summary>
    public static IEnumerable<OffSwitch> All =>
    [
        Found("NoPackage") with { Items = "" },
        Found("PackageRemoved") with { Targets = """<ItemGroup><PackageReference Remove="Contoso.CustomerData" /></ItemGroup>""" },
        Found("PackageExcluded") with { Items = ConsumerProject.PolicyPackage.Replace(" />", " ExcludeAssets=\"all\" />") },
        Found("BuildFilesExcluded") with { Properties = "<ExcludeRestorePackageImports>true</ExcludeRestorePackageImports>" },
        Found("ChecksReplacedAndAnalyzersRemoved") with
        {
            Targets = $"""
                <Target Name="PolicyCheckSwitches" />
                <Target Name="PolicyCheckCompilation" />
                <Target Name="Lose" BeforeTargets="CoreCompile">{Remove}</Target>
                """,
        },
        Found("OwnCoreCompile") with { Targets = $"""<Target Name="CoreCompile" DependsOnTargets="$(CoreCompileDependsOn)">{Compile}</Target>""" },
        Found("OwnCompilerTargets") with
        {
            Properties = "<CustomBeforeMicrosoftCSharpTargets>$(MSBuildProjectDirectory)/before.targets</CustomBeforeMicrosoftCSharpTargets>",
            Files = File("before.targets", "<Project><PropertyGroup><CSharpCoreTargetsPath>$(MSBuildProjectDirectory)/core.targets</CSharpCoreTargetsPath></PropertyGroup></Project>")
                .Add("core.targets", $"""
                    <Project>
                      <Import Project="$(RoslynTargetsPath)/Microsoft.CSharp.Core.targets" />
                      <Target Name="CoreCompile" DependsOnTargets="$(CoreCompileDependsOn)">{Compile}</Target>
                    </Project>
                    """),
        },
        Found("OwnCompilerTask") with { Targets = OwnTask },
        InAssembly("CompilerTaskThatLies") with { Targets = OwnTask },
        Found("CompilerByHand") with
        {
            Properties = "<ProduceReferenceAssembly>false</ProduceReferenceAssembly>",
            Targets = """
                <Target Name="CoreCompile" DependsOnTargets="$(CoreCompileDependsOn)">
                  <WriteLinesToFile File="$(IntermediateOutputPath)by-hand.rsp" Overwrite="true"
                                    Lines="-target:library;-nullable:enable;-nostdlib;@(IntermediateAssembly->'-out:%(Identity)');@(ReferencePathWithRefAssemblies->'-r:%(FullPath)');@(Compile)" />
                  <Exec Command="dotnet exec &quot;$(RoslynTargetsPath)/bincore/csc.dll&quot; -noconfig @$(IntermediateOutputPath)by-hand.rsp" />
                </Target>
                """,
        },
        Found("OwnSdk") with
        {
            Project = $"""
                <Project>
                  <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
                  {Properties}
                  <ItemGroup>$items</ItemGroup>
                  <Import Project="own.targets" />
                </Project>
                """,
            Files = File("own.targets", $"""
                <Project>
                  <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
                  <Target Name="CoreCompile" DependsOnTargets="$(CoreCompileDependsOn)">{Compile}</Target>
                </Project>
                """),
        },
        Found("PipelineSaysItIsAScan") with { Properties = "<PolicyAnalyzersScan>true</PolicyAnalyzersScan>" },
        Found("PipelineSaysItIsNoCI") with { Properties = "<RunAnalyzers>false</RunAnalyzers>" },
        Found("NoDate") with
        {
            Items = ConsumerProject.AnalyzerPackage,
            Properties = "<PolicyFile>policy.yaml</PolicyFile><PolicyAsOf>2026-01-01</PolicyAsOf>",
            Files = File("policy.yaml", """
                schema: 1
                policy: { id: Contoso.CustomerData, version: 2.1.0, contact: us@contoso.example, effective: 2026-11-01 }
                levels: { POL3001: { advisory: 2026-01-01, hard-mandatory: 2026-11-01 } }
                """),
        },
        Found("OldPolicyThatNobodyAsksFor") with
        {
            Items = ConsumerProject.AnalyzerPackage,
            Properties = "<PolicyFile>old/policy.yaml</PolicyFile>",
            Files = File("old/policy.yaml", "schema: 1\npolicy: { id: Contoso.CustomerData, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }\n"),
        },
        Missing("NotInTheSolution", "in no solution") with { Items = "", IsInSolution = false },
        Missing("PackagesConfig", "does not build") with
        {
            Project = """
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <Import Project="$(MSBuildExtensionsPath)/$(MSBuildToolsVersion)/Microsoft.Common.props" />
                  <PropertyGroup><OutputType>Library</OutputType><TargetFrameworkVersion>v4.8</TargetFrameworkVersion></PropertyGroup>
                  <ItemGroup><Compile Include="Code.cs" /></ItemGroup>
                  <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
                </Project>
                """,
            Files = File("packages.config", """<packages><package id="Qualtrics.Api" version="1.0.0" targetFramework="net48" /></packages>"""),
        },
        InAssembly("VisualBasic") with
        {
            Extension = "vbproj",
            Project = $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>{Code.PlatformReference}</ItemGroup></Project>""",
            Files = File("Ask.vb", "Public Class Ask\n  Public Sub All()\n    Dim answer = New Qualtrics.Api.QualtricsClient(\"key\").Invite()\n  End Sub\nEnd Class\n"),
        },
        InAssembly("FSharp") with
        {
            Extension = "fsproj",
            Project = $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><Compile Include="Ask.fs" />{Code.PlatformReference}</ItemGroup></Project>""",
            Files = File("Ask.fs", "module Ask\nlet all () = Qualtrics.Api.QualtricsClient(\"key\").Invite()\n"),
        },
        InAssembly("BuiltElsewhere") with
        {
            Items = """<Reference Include="../Elsewhere/bin/Elsewhere.dll" />""",
            Source = "class Ask { void All() => new Contoso.Elsewhere.Sender().Send(); }",
        },
    ];

    private static OffSwitch Found(string name) => new(name, RedIn.Gate, "POL3001");

    private static OffSwitch InAssembly(string name) => new(name, RedIn.Gate, "POL3007");

    private static OffSwitch Missing(string name, string what) => new(name, RedIn.Gate, "exit 3") { Saying = what };

    private static ImmutableDictionary<string, string> File(string path, string text) => ImmutableDictionary<string, string>.Empty.Add(path, text);
}
