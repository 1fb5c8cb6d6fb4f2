using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>The type of a member, parameter or return, seen through nullables, collections and wrappers.</summary>
/// <param name="Shape">What it can hold.</param>
/// <param name="Named">The type of the value itself where it is an object; null otherwise.</param>
/// <param name="NameReading">What that type's name says; silent where there is none.</param>
/// <param name="Known">The type itself where recognition knows it; null otherwise.</param>
internal sealed record DeclaredType(ValueShape Shape, INamedTypeSymbol? Named, NameReading NameReading, KnownType? Known)
{
    /// <summary>Whether a value that a term names can be kept in this type, going by the type alone.</summary>
    public bool Fits(Term term)
    {
        if (Shape != ValueShape.Object)
        {
            return !IsKeyOfTable(term) && ((Shape & Accepted(term.Family)) != 0 || (Shape is ValueShape.Unknown && term.Strength >= TermStrength.Likely));
        }

        return Known?.Category is { } category
            ? DatumFamilies.Of(category) == term.Family
            : NamesFamily(term.Family) && (term.Strength == TermStrength.Strong || NameReading.UnknownBefore is null);
    }

    /// <summary>Whether a hashed, masked or encrypted value can be kept in it.</summary>
    public bool MayHoldProtected => (Shape & (ValueShape.Text | ValueShape.Bytes | ValueShape.LongInteger)) != 0;

    /// <summary>
    /// Whether the object's own type is named for the family: a <c>PhoneNumber</c>, an <c>OrderAddress</c>, a <c>MemberId</c>. A type named for
    /// something done (<c>QueuedEmail</c>) is the record of doing it; "City" or "Name" as a type is mostly an entity with an id, not a value.
    /// </summary>
    public bool NamesFamily(DatumFamily family)
    {
        if ((NameReading.CancelledBy ?? NameReading.UnknownAfter ?? NameReading.Stranger) is not null || (NameReading.AllRoles & WordRoles.Action) != 0)
        {
            return false;
        }

        foreach (var term in NameReading.Terms)
        {
            if (!term.Whole && term.Family == family)
            {
                return true;
            }
        }

        return false;
    }

    // What an authority issues has too many digits for 32 bits, or letters, or zeros in front: an integer "TaxId" is the key of a row.
    private bool IsKeyOfTable(Term term) => Shape == ValueShape.Integer && term is { Family: DatumFamily.Document, SaysId: true, IsOfPolicy: false };

    private static ValueShape Accepted(DatumFamily family) => family switch
    {
        DatumFamily.Contact or DatumFamily.Name or DatumFamily.Address => ValueShape.Text,
        DatumFamily.Digits => ValueShape.Text | ValueShape.LongInteger | ValueShape.Bytes,
        DatumFamily.PostalCode => ValueShape.Text | ValueShape.Integer,
        DatumFamily.Key => ValueShape.Text | ValueShape.Guid | ValueShape.Integer | ValueShape.LongInteger | ValueShape.Unknown,
        DatumFamily.Document => ValueShape.Text | ValueShape.Integer | ValueShape.LongInteger | ValueShape.Unknown,
        DatumFamily.Birth => ValueShape.Text | ValueShape.Date | ValueShape.Integer,
        DatumFamily.Network => ValueShape.Text | ValueShape.LongInteger | ValueShape.Bytes,
        DatumFamily.Position => ValueShape.Text | ValueShape.Fraction,
        _ => ~ValueShape.Flag,
    };
}
