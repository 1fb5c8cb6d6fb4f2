using System;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>Reads a fragment beside the policy that it adds to, whose terms it may name. Never throws; every fault is a problem with its place.</summary>
public static class FragmentReader
{
    /// <summary>Reads a fragment from text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for messages.</param>
    /// <param name="organisation">The policy in force.</param>
    /// <returns>A whole fragment, or the reasons why there is none.</returns>
    public static FragmentReadResult Read(string text, string path, PolicyDocument organisation)
    {
        var problems = new ProblemList(path);
        PolicyFragment? fragment = null;
        try
        {
            fragment = ReadFragment(text ?? "", path, organisation, problems);
        }
        catch (Exception fault) when (!MissingPart.IsCauseOf(fault))
        {
            // As for a policy: what cannot be read is in force nowhere, and says so.
            problems.Add(
                ProblemList.Unreadable,
                SourceSpan.FileStart,
                $"The fragment could not be read: {Quote.Plain(fault.Message)}",
                "Report this as a fault of the policy reader, with the file");
        }

        return new FragmentReadResult(problems.Any ? null : fragment, problems.First(PolicyReadResult.MostProblems)) { FaultCount = problems.Count };
    }

    private static PolicyFragment? ReadFragment(string text, string path, PolicyDocument organisation, ProblemList problems)
    {
        if (RootReader.Read(text, ReadingLimits.OfFragment, problems, out var source) is not { } root
            || !SchemaCheck.Check(root, "fragment", problems))
        {
            return null;
        }

        Validator.CheckFragment(root, organisation.Root ?? MappingNode.Empty, problems);
        LevelChecks.Check(root, problems);
        PeriodChecks.Check(root, problems);
        HostChecks.Check(root, problems);
        ApprovalChecks.Check(root, problems);
        if (problems.Any)
        {
            return null;
        }

        var header = new Fields(root.Find(FragmentLanguage.Header));
        return new PolicyFragment
        {
            Path = path,
            Hash = TextHash.Of(source),
            Id = header.Text("id", ""),
            Extends = header.Reference("extends")!.Value,
            Repository = header.Reference("repository"),
            Contact = header.Text("contact"),
            Effective = header.Date("effective"),
            Waivers = CardFields.Bind(root.Find(FragmentLanguage.Waivers), GrantBinder.Waiver),
            Exemptions = DataBinder.Data(new Fields(root.Find("data"))).Exempt,
            Root = root,
        };
    }
}
