namespace PolicyAnalyzers.Recognition;

/// <summary>
/// The scale on which evidence is weighed. The unit is arbitrary; what matters is which sums reach <see cref="Reported"/>:
/// a likely term alone does, a weak one with anything that speaks of a customer, a strong one unless another owner is named.
/// </summary>
internal static class Weights
{
    /// <summary>From here on it is customer data, unless <see cref="ReportedFrom"/> asks for more.</summary>
    public const int Reported = 30;

    /// <summary>So much more makes the verdict strong.</summary>
    public const int Surplus = 10;

    /// <summary>Nothing else is asked.</summary>
    public const int Decisive = 1000;

    // Terms, by what they say on their own.
    public const int PolicyTerm = 70;
    public const int Strong = 40;
    public const int Likely = 35;
    public const int Weak = 20;
    public const int Within = 20;

    // Types and attributes.
    public const int KnownType = 40;
    public const int FormatAttribute = 40;
    public const int Pattern = 35;
    public const int Unaudited = 10;
    public const int SecondSource = 15;
    public const int SecondSourceWeak = 5;

    // The name around the term.
    public const int PersonInName = 15;
    public const int StrangerInName = -30;
    public const int CodeBeforeStrong = -15;
    public const int UnknownBeforeLikely = -10;
    public const int UnknownBeforeWeak = -10;
    public const int UnknownBeforeWithin = -40;
    public const int UnknownAfter = -30;
    public const int UnknownAfterMany = -50;
    public const int Cancelled = -100;
    public const int OtherLanguage = -15;
    public const int LanguageAround = -15;

    // The type around the member.
    public const int PersonType = 20;
    public const int PersonMentioned = 15;
    public const int Interaction = 10;
    public const int BaseType = 15;
    public const int Namespace = 5;
    public const int Siblings = 10;
    public const int EntitySet = 15;
    public const int Index = 5;
    public const int Method = 10;
    public const int Subject = 10;
    public const int OrganisationType = -30;
    public const int OrganisationMentioned = -10;
    public const int MachineType = -20;
    public const int MachineSiblings = -30;
    public const int EmployeeType = -30;
    public const int SettingsType = -40;
    public const int ConstantsType = -60;
    public const int Static = -30;
    public const int ConstantText = -60;

    /// <summary>
    /// From which sum on a category is reported. Machines have network addresses and places have positions: there one more piece of evidence is asked for
    /// than a word that merely names the thing.
    /// </summary>
    public static int ReportedFrom(string category) => category switch
    {
        "device.ip" or "device.mac" or "location.geo" => 35,
        _ => Reported,
    };
}
