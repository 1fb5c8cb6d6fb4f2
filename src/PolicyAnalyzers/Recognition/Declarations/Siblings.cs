using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>What the members of a type say of each other.</summary>
internal struct Siblings
{
    private string? firstName;
    private string? lastName;
    private string? birth;
    private string? card;
    private string? bank;
    private string? addressPart;
    private bool hasTwoAddressParts;
    private string? machine;
    private bool hasTwoMachineParts;

    // A tuple has no name that could say whose the contact is.
    private bool isTuple;

    /// <summary>What the members together make the type about.</summary>
    public readonly WordRoles Subjects =>
        ((firstName is not null && lastName is not null) || birth is not null || (isTuple && HasContact) ? WordRoles.Person : WordRoles.None)
        | (card is not null ? WordRoles.Card : WordRoles.None)
        | (bank is not null ? WordRoles.Bank : WordRoles.None)
        | (hasTwoAddressParts ? WordRoles.Address : WordRoles.None);

    /// <summary>Whether a member holds a phone number or an e-mail address.</summary>
    public bool HasContact { get; private set; }

    /// <summary>A term that shows that the type describes a person; null if there is none.</summary>
    public readonly string? Support => firstName is not null && lastName is not null ? firstName : birth ?? card ?? (hasTwoAddressParts ? addressPart : null);

    /// <summary>A member that shows that the type describes access to a machine; null if there is none.</summary>
    public readonly string? Machine => hasTwoMachineParts ? machine : null;

    /// <summary>Reads the members of a type.</summary>
    public static Siblings Of(INamedTypeSymbol type, DeclaredTypes types, NameReader names)
    {
        var siblings = new Siblings { isTuple = type.IsTupleType };
        foreach (var member in type.IsTupleType ? ImmutableArray<ISymbol>.CastUp(type.TupleElements) : type.GetMembers())
        {
            if ((member.IsImplicitlyDeclared && !type.IsTupleType) || member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsConst: false }))
            {
                continue;
            }

            var reading = names.Read(member.Name);
            if ((reading.AllRoles & WordRoles.Connection) != 0 && reading.Terms.IsEmpty)
            {
                siblings.hasTwoMachineParts |= siblings.machine is not null;
                siblings.machine ??= member.Name;
            }

            if (reading.CancelledBy is null && reading.UnknownAfter is null)
            {
                var declared = types.Of(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type);
                siblings.Add(reading, declared);
            }
        }

        return siblings;
    }

    private void Add(NameReading reading, DeclaredType declared)
    {
        foreach (var term in reading.Terms)
        {
            if (term is { Strength: TermStrength.Within, Subject: not WordRoles.Address } || !declared.Fits(term) || (term.Whole && !reading.IsWhole))
            {
                continue;
            }

            switch (term.Category)
            {
                case "contact.email" or "contact.phone":
                    HasContact = true;
                    break;
                case "name.first":
                    firstName ??= term.Text;
                    break;
                case "name.last":
                    lastName ??= term.Text;
                    break;
                case "demographic.birth_date":
                    birth ??= term.Text;
                    break;
                case "fin.payment_card" when term.Strength >= TermStrength.Likely:
                    card ??= term.Text;
                    break;
                case "fin.iban" or "fin.bank_account" when term.Strength >= TermStrength.Likely:
                    bank ??= term.Text;
                    break;
                case "contact.postal_address" or "contact.postal_code":
                    hasTwoAddressParts |= addressPart is not null && !string.Equals(addressPart, term.Text, StringComparison.Ordinal);
                    addressPart ??= term.Text;
                    break;
            }
        }
    }
}
