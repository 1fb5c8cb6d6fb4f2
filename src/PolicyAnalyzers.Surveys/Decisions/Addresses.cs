namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>What address a channel needs.</summary>
internal static class Addresses
{
    /// <summary>The category of the address by which a channel reaches a person; null where it needs none, since the person is there.</summary>
    public static string? CategoryOf(string channel) => channel switch
    {
        "email" => "contact.email",
        "sms" or "phone" => "contact.phone",
        "messenger" => "contact.messenger",
        "push" => "device.push_token",
        "post" => "contact.postal_address",
        _ => null,
    };
}
