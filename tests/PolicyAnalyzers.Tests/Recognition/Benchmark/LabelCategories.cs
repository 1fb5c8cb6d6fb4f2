namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The coarser categories that the labels use.</summary>
internal static class LabelCategories
{
    /// <summary>The label for a category of the taxonomy; null stays null.</summary>
    public static string? LabelOf(string? category) => category switch
    {
        null => null,
        "contact.phone" => "phone",
        "contact.email" => "email",
        "contact.postal_address" or "contact.postal_code" => "postal-address",
        "fin.payment_card" => "payment-card",
        "fin.bank_account" or "fin.iban" => "bank-account",
        "device.ip" => "ip-address",
        "device.device_id" or "device.push_token" or "device.cookie_id" => "device-id",
        "account.customer_id" => "customer-id",
        "account.username" => "username",
        "demographic.birth_date" => "date-of-birth",
        "location.geo" => "geo-location",
        _ when category.StartsWith("name.", System.StringComparison.Ordinal) => "person-name",
        _ when category.StartsWith("govid.", System.StringComparison.Ordinal) => "national-id",
        _ when category.StartsWith("contact.", System.StringComparison.Ordinal) => "other-contact",
        _ => category,
    };
}
