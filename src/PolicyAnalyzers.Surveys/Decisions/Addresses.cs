using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>What address a channel needs, and its one spelling.</summary>
internal static class Addresses
{
    /// <summary>The category of telephone numbers.</summary>
    public const string Phone = "contact.phone";

    /// <summary>The spelling by which opt-outs of an address are found.</summary>
    /// <param name="category">Its category.</param>
    /// <param name="written">The address as somebody wrote it.</param>
    /// <param name="country">The country whose telephone numbers need no country code; null where it is not known.</param>
    /// <param name="isSure">False of a telephone number of which nobody can say whose it is.</param>
    public static string Plain(string category, string written, string? country, out bool isSure)
    {
        var international = category == Phone ? InternationalNumbers.Of(written, country) : null;
        isSure = category != Phone || international is not null;
        return international ?? written;
    }

    /// <summary>The category of the address by which a channel reaches a person; null where it needs none, since the person is there.</summary>
    public static string? CategoryOf(string channel) => channel switch
    {
        "email" => "contact.email",
        "sms" or "phone" => Phone,
        "messenger" => "contact.messenger",
        "push" => "device.push_token",
        "post" => "contact.postal_address",
        _ => null,
    };
}
