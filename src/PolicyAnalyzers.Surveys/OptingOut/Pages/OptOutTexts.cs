namespace PolicyAnalyzers.Surveys.OptingOut.Pages;

/// <summary>What the page behind an unsubscribe link says. Every text can be set by configuration, for a company that speaks another language.</summary>
public sealed class OptOutTexts
{
    /// <summary>The language of the texts (BCP 47).</summary>
    public string Language { get; set; } = "en";

    /// <summary>The heading of the question.</summary>
    public string Question { get; set; } = "No more surveys?";

    /// <summary>What the button will do.</summary>
    public string Explanation { get; set; } = "If you confirm, we stop asking for your opinion, by every channel. Surveys that are already on their way to you are held back where that is still possible.";

    /// <summary>The same where the policy lets an opt-out reach no further than the channel or the platform that it came through.</summary>
    public string NarrowExplanation { get; set; } = "If you confirm, we stop asking for your opinion in the way in which this message reached you. Surveys that are already on their way to you are held back where that is still possible.";

    /// <summary>The button.</summary>
    public string Confirm { get; set; } = "Stop surveys";

    /// <summary>The heading once it is done.</summary>
    public string Done { get; set; } = "That is done";

    /// <summary>What that means.</summary>
    public string DoneExplanation { get; set; } = "Your choice is stored and holds from now on. You need to do nothing else.";

    /// <summary>The heading where a link is not ours.</summary>
    public string BrokenLink { get; set; } = "This link does not work";

    /// <summary>What to do then.</summary>
    public string BrokenLinkExplanation { get; set; } = "It may have been cut in two. Copy the whole link from the message, or write to us.";

    /// <summary>The heading where it could not be stored.</summary>
    public string Failed { get; set; } = "That did not work";

    /// <summary>What to do then.</summary>
    public string FailedExplanation { get; set; } = "Your choice could not be stored. Please try again in a few minutes, or write to us.";

    /// <summary>What stands before the address of whom to ask.</summary>
    public string Contact { get; set; } = "Questions? Write to";
}
