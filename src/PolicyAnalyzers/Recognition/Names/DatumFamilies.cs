using System;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>The family of each category of the taxonomy.</summary>
internal static class DatumFamilies
{
    /// <summary>The family of a category; <see cref="DatumFamily.Any"/> for categories that a policy adds.</summary>
    public static DatumFamily Of(string category) => category switch
    {
        "contact.email" or "contact.messenger" or "contact.social" or "account.username" => DatumFamily.Contact,
        "contact.phone" or "contact.fax" => DatumFamily.Digits,
        "contact.postal_address" => DatumFamily.Address,
        "contact.postal_code" => DatumFamily.PostalCode,
        "demographic.birth_date" => DatumFamily.Birth,
        "device.ip" or "device.mac" => DatumFamily.Network,
        "location.geo" => DatumFamily.Position,
        _ when category.StartsWith("name.", StringComparison.Ordinal) => DatumFamily.Name,
        _ when category.StartsWith("fin.", StringComparison.Ordinal) => DatumFamily.Digits,
        _ when category.StartsWith("govid.", StringComparison.Ordinal) => DatumFamily.Document,
        _ when IsKey(category) => DatumFamily.Key,
        _ => DatumFamily.Any,
    };

    private static bool IsKey(string category) => category.StartsWith("account.", StringComparison.Ordinal)
        || category.StartsWith("device.", StringComparison.Ordinal)
        || category.StartsWith("health.", StringComparison.Ordinal);
}
