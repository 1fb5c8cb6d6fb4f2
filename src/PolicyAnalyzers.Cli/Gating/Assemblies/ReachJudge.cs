using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Context.Waivers;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>Judges the ways to platforms that the assemblies of a build show.</summary>
internal sealed class ReachJudge
{
    private readonly GateRequest _request;
    private readonly string _root;
    private readonly ImmutableArray<(BuiltAssemblies Output, ImmutableArray<ReadAssembly> Assemblies)> _outputs;
    private readonly string? _client;
    private readonly Guid? _clientBuiltHere;
    private readonly HashSet<(string Project, string Platform, string Type)> _told = [];
    private readonly EnforcementLevel _level;
    private readonly ILookup<string, string> _sources;
    private (string? Project, ImmutableArray<string> Texts) _read;

    /// <summary>A judge of one build.</summary>
    public ReachJudge(
        GateRequest request, string root, ImmutableArray<ProjectResult> projects, ImmutableArray<(BuiltAssemblies Output, ImmutableArray<ReadAssembly> Assemblies)> outputs)
    {
        _request = request;
        _root = root;
        _outputs = outputs;
        _sources = projects.SelectMany(project => project.Sources.Keys.Select(path => (project.Compilation.Project, Path: path))).ToLookup(source => source.Project, source => source.Path, StringComparer.Ordinal);
        _level = request.Policy.Document.Levels.LevelOf(ReachRule.Id, request.AsOf);
        _client = request.Policy.Document.SurveyPolicy.Client?.Assembly;
        _clientBuiltHere = outputs
            .Where(output => output.Output.Own is not null && IsNamedAsClient(Path.GetFileNameWithoutExtension(output.Output.Own)))
            .Select(output => (Guid?)output.Assemblies.FirstOrDefault()?.Version)
            .FirstOrDefault();
        foreach (var record in projects.SelectMany(project => project.Findings).Where(finding => finding.Property(PropertyKeys.Platform) is not null && finding.Symbol is not null))
        {
            _told.Add((record.Projects[0], record.Property(PropertyKeys.Platform)!, TypeIn(record.Symbol!)));
        }
    }

    /// <summary>The findings, sorted by assembly and type; each assembly's content is judged once, for the project that makes it or else the first that has it.</summary>
    public ImmutableArray<Finding> Findings()
    {
        var judged = new HashSet<(string Name, Guid Version)>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (output, assembly) in _outputs
            .SelectMany(output => output.Assemblies.Select(assembly => (output.Output, assembly)))
            .OrderByDescending(pair => IsOwn(pair.Output, pair.assembly)))
        {
            if (!IsClient(assembly) && judged.Add((assembly.Name, assembly.Version)))
            {
                findings.AddRange(Judge(output, assembly));
            }
        }

        return [.. findings, .. LooseLibraries(findings)];
    }

    private IEnumerable<Finding> Judge(BuiltAssemblies output, ReadAssembly assembly) => assembly.Reaches
        .Where(reach => reach.Platform.Id != assembly.Platform?.Id)
        .Where(reach => !IsOwn(output, assembly) || !(WasTold(output.Compilation.Project, reach) || WasRead(output.Compilation.Project, reach)))
        .GroupBy(reach => (reach.Platform.Id, reach.Type))
        .Select(group => Report(output, assembly, group.First()))
        .OfType<Finding>();

    /// <summary>A platform's library that lies in an output without the client, and that nothing there refers to: it is loaded by name, or was left over.</summary>
    private IEnumerable<Finding> LooseLibraries(IEnumerable<Finding> found)
    {
        var reported = found.Select(finding => (finding.Projects[0], finding.Property(PropertyKeys.Platform))).ToHashSet();
        foreach (var (output, assemblies) in _outputs.Where(output => !output.Assemblies.Any(IsClient)))
        {
            var project = output.Compilation.Project;
            foreach (var library in assemblies
                .Where(assembly => assembly.Platform is not null && !IsOwn(output, assembly))
                .Where(assembly => !reported.Contains((project, assembly.Platform!.Id)) && !_told.Any(told => told.Project == project && told.Platform == assembly.Platform.Id))
                .DistinctBy(assembly => assembly.Name))
            {
                yield return Create(project, null, library.Platform!.Id, $"'{library.Name}'", $"is the library of the survey platform {library.Platform.Name} and lies in the output of this project, which is not the governed client's", library.Name);
            }
        }
    }

    private Finding? Report(BuiltAssemblies output, ReadAssembly assembly, PlatformReach reach)
    {
        var subject = reach.Type is null ? null : "T:" + reach.Type;
        if (_level == EnforcementLevel.Observe || LegacyUntil(subject, assembly) is not null)
        {
            return null;
        }

        var who = reach.Type is null ? $"'{assembly.Name}'" : $"'{reach.Type}' in '{assembly.Name}'";
        var finding = Create(
            output.Compilation.Project, subject, reach.Platform.Id, who, $"reaches the survey platform {reach.Platform.Name} ({reach.What}) as it was built, and here nobody checks consent, opt-out and contact limits", assembly.Name);
        return WaiverOf(output.Compilation.Project, assembly, subject) is { } waiver ? SetAsideFindings.Of(finding, subject!, SetAside.By(waiver)) : finding;
    }

    private Finding Create(string project, string? subject, string platform, string who, string what, string assembly)
    {
        var policy = _request.Policy.Document;
        var client = policy.SurveyPolicy.Client is { } symbol ? "the governed client " + symbol.Id[2..] : "one governed client";
        var remedy = $"send it through {client}";
        var properties = ImmutableSortedDictionary<string, string>.Empty
            .Add(PropertyKeys.Level, Words.Of(_level))
            .Add(PropertyKeys.Platform, platform)
            .Add(PropertyKeys.Evidence, $"{platform} in {assembly}")
            .Add(PropertyKeys.Remedy, remedy);
        return new Finding(
            ReachRule.Id,
            $"{who} {what}; {remedy} ({Words.Source(policy)})",
            new Place(project, 1, 1, 1, 1),
            [],
            subject is null ? properties : properties.Add(PropertyKeys.Symbol, subject),
            Suppression: null,
            [project]);
    }

    private JudgedWaiver? WaiverOf(string project, ReadAssembly assembly, string? subject)
        => subject is null || _level == EnforcementLevel.HardMandatory ? null : new WaiverTable(Grants.At(JudgedBy.Of(_request, _root), project).Waivers, assembly.Name).Find(ReachRule.Id, subject);

    private LegacyEntry? LegacyUntil(string? subject, ReadAssembly assembly) => subject is null ? null : _request.Policy.Document.SurveyPolicy.Legacy
        .FirstOrDefault(entry => SymbolScope.Covers(entry.Symbol.Id, subject) && (entry.Symbol.Assembly is null || IsIn(assembly, entry.Symbol)) && entry.RetireBy >= _request.AsOf);

    private bool WasTold(string project, PlatformReach reach) => reach.Type is null
        ? _told.Any(told => told.Project == project && told.Platform == reach.Platform.Id)
        : _told.Any(told => told.Project == project && told.Platform == reach.Platform.Id && IsOrIsInside(told.Type, reach.Type));

    // A text that stands in the sources is the analyzers' to judge: they know where it goes. One that does not came in later.
    private bool WasRead(string project, PlatformReach reach)
        => reach.IsText && TextsOf(project).Any(text => text.Contains(reach.What.Trim('*', '.'), StringComparison.OrdinalIgnoreCase));

    // Kept for one project only: a project's ways are judged together, and all sources of a large build need not be in memory at once.
    private ImmutableArray<string> TextsOf(string project)
    {
        if (_read.Project != project)
        {
            _read = (project, [.. _sources[project].Where(File.Exists).Select(File.ReadAllText)]);
        }

        return _read.Texts;
    }

    private bool IsNamedAsClient(string name) => name.Equals(_client, StringComparison.OrdinalIgnoreCase);

    // An assembly that only bears the client's name, beside a project here that makes the client, is not the client.
    private bool IsClient(ReadAssembly assembly) => _request.Policy.Document.SurveyPolicy.Client is { } client && IsIn(assembly, client)
        && (_clientBuiltHere is null || _clientBuiltHere == assembly.Version);

    private static bool IsIn(ReadAssembly assembly, SymbolReference reference) => assembly.Name.Equals(reference.Assembly, StringComparison.OrdinalIgnoreCase)
        && (reference.PublicKeyToken is not { } token || token.Equals(assembly.PublicKeyToken, StringComparison.OrdinalIgnoreCase));

    private static bool IsOwn(BuiltAssemblies output, ReadAssembly assembly)
        => assembly.Name.Equals(Path.GetFileNameWithoutExtension(output.Own), StringComparison.OrdinalIgnoreCase);

    private static bool IsOrIsInside(string type, string outermost)
        => type.StartsWith(outermost, StringComparison.Ordinal) && (type.Length == outermost.Length || type[outermost.Length] == '.');

    /// <summary>The type in a documentation id: the id's own, or the one that holds the member.</summary>
    private static string TypeIn(string symbol)
    {
        var name = symbol[2..].Split('(')[0];
        return symbol[0] == 'T' || name.LastIndexOf('.') is not (> 0 and var dot) ? name : name[..dot];
    }
}
