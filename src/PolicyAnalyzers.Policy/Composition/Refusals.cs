using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>Words for what a fragment says without effect.</summary>
internal sealed class Refusals
{
    private readonly CompositionProblems problems;
    private readonly string policy;
    private readonly string ask;

    public Refusals(CompositionProblems problems, PolicyDocument organisation)
    {
        this.problems = problems;
        policy = organisation.Identity.Id;
        ask = organisation.Identity.Contact.Length == 0 ? "the policy's owner" : organisation.Identity.Contact;
    }

    /// <summary>A value that asks for less than the policy.</summary>
    public void Looser(Contribution said, string path, string own) => problems.Add(
        said.Fragment,
        said.Key.Span,
        $"'{path}' is looser here than in {policy}, where it is {Quote.Of(own)}, and a fragment can only tighten; this line has no effect",
        $"Delete it, or ask {ask} to change the policy");

    /// <summary>A list that leaves out what the policy asks for.</summary>
    public void LeftOut(Contribution said, string path, string items) => problems.Add(
        said.Fragment,
        said.Key.Span,
        $"'{path}' leaves out {items}, which {policy} asks for; a fragment can only tighten, and a list says all that it should hold, so this has no effect",
        $"Add {items} to the list, or ask {ask} to change the policy");

    /// <summary>A list that lets in what the policy does not permit.</summary>
    public void LetIn(Contribution said, string path, string items) => problems.Add(
        said.Fragment,
        said.Key.Span,
        $"'{path}' lets in {items}, which {policy} does not permit; a fragment can only tighten, so this has no effect",
        $"Take {items} out of the list, or ask {ask} to change the policy");

    /// <summary>Something that only the organisation says.</summary>
    public void NotTheTeams(Contribution said, string path) => problems.Add(
        said.Fragment,
        said.Key.Span,
        $"'{path}' is for {policy} to say and not for a fragment, so this line has no effect",
        $"Delete it, or ask {ask} to change the policy");

    /// <summary>A registration that nobody delegated.</summary>
    public void NotDelegated(Contribution said, string path, string reason) => problems.Add(
        said.Fragment,
        said.Key.Span,
        $"'{path}' is registered here, but {reason}, so it is not in force",
        $"Ask {ask} for it with 'dotnet policy request', or for a delegation");

    /// <summary>Two fragments that say different things under one id.</summary>
    public void Conflict(Contribution said, string path, PolicyFragment other) => problems.Add(
        said.Fragment,
        said.Key.Span,
        $"'{path}' is registered here and otherwise in the fragment '{other.Id}', so neither is in force",
        "Give one of them another id");

    /// <summary>A fragment that cannot count as a whole.</summary>
    public void Whole(PolicyFragment fragment, SourceSpan span, string message, string remedy) => problems.Add(fragment, span, message, remedy);
}
