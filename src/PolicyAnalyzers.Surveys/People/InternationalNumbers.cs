using System;
using System.Collections.Generic;
using System.Linq;
using PhoneNumbers;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>
/// Telephone numbers in their one international spelling (ITU-T E.164). What is not sure is not guessed: somebody else would be meant, or an opt-out missed.
/// </summary>
internal static class InternationalNumbers
{
    private const string InternationalPrefix = "00";

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>Whether a text is a country (ISO 3166-1 alpha-2) whose numbers are known.</summary>
    public static bool AreKnownOf(string country) => Util.GetSupportedRegions().Contains(country);

    /// <summary>A number as <c>+</c>, country code and national number.</summary>
    /// <param name="number">As somebody wrote it.</param>
    /// <param name="country">The country (ISO 3166-1 alpha-2, or a part of it after ISO 3166-2) whose national numbers it may be one of; null where that is not known.</param>
    /// <returns>Null where it cannot be told: it is written nationally and is no number of the country, or it is no number at all.</returns>
    public static string? Of([CustomerData("invite", Category = "contact.phone")] string number, string? country)
    {
        var region = country?.Split('-')[0];
        var trimmed = number.Trim();
        if (region is null && trimmed.StartsWith(InternationalPrefix, StringComparison.Ordinal))
        {
            trimmed = "+" + trimmed[InternationalPrefix.Length..];
        }

        try
        {
            var parsed = Util.ParseAndKeepRawInput(trimmed, region);
            return IsSure(parsed) ? Util.Format(parsed, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>How a number can be written without saying its country, in digits alone: what was noted so may be this number.</summary>
    /// <param name="international">As <see cref="Of"/> gives it.</param>
    public static IEnumerable<string> WithoutCountry([CustomerData("invite", Category = "contact.phone")] string international)
    {
        PhoneNumber parsed;
        try
        {
            parsed = Util.Parse(international, null);
        }
        catch (NumberParseException)
        {
            return [];
        }

        string[] spellings = [international, Util.GetNationalSignificantNumber(parsed), Util.Format(parsed, PhoneNumberFormat.NATIONAL)];
        return spellings.Select(Digits).Distinct(StringComparer.Ordinal);
    }

    private static bool IsSure(PhoneNumber number) => !number.HasExtension && number.CountryCodeSource switch
    {
        // The length is enough: ranges are opened faster than a list of them is renewed.
        PhoneNumber.Types.CountryCodeSource.FROM_NUMBER_WITH_PLUS_SIGN or PhoneNumber.Types.CountryCodeSource.FROM_NUMBER_WITH_IDD =>
            Util.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE,

        // The whole number of a country, with whatever is dialled before an area there: else it may be one within a town.
        PhoneNumber.Types.CountryCodeSource.FROM_DEFAULT_COUNTRY =>
            Util.IsValidNumber(number) && Digits(number.RawInput) == Digits(Util.Format(number, PhoneNumberFormat.NATIONAL)),
        _ => Util.IsValidNumber(number),
    };

    private static string Digits(string number) => PhoneNumberUtil.NormalizeDigitsOnly(number);
}
