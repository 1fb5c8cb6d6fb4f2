using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>Looks at containing types; each type once per compilation.</summary>
internal sealed class HoldingTypes
{
    private const WordRoles People = WordRoles.Person | WordRoles.User;
    private const WordRoles Subjects = WordRoles.Address | WordRoles.Message | WordRoles.Card | WordRoles.Bank | WordRoles.Push;

    private readonly ConcurrentDictionary<INamedTypeSymbol, HoldingType> seen = new(SymbolEqualityComparer.Default);
    private readonly DeclaredTypes types;
    private readonly NameReader names;
    private readonly RecognitionSymbols symbols;
    private readonly EntitySets sets;

    /// <summary>Types of one compilation.</summary>
    public HoldingTypes(DeclaredTypes types, NameReader names, RecognitionSymbols symbols)
    {
        this.symbols = symbols;
        sets = symbols.EntitySets();
        this.types = types;
        this.names = names;
    }

    /// <summary>What a type says of its members; <see cref="HoldingType.None"/> without a type.</summary>
    public HoldingType Of(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return HoldingType.None;
        }

        // The elements of a tuple are named where it is written, not in its definition.
        type = type.IsTupleType ? type : type.OriginalDefinition;
        if (!seen.TryGetValue(type, out var known))
        {
            known = Look(type);
            seen.TryAdd(type, known);
        }

        return known;
    }

    private static bool IsPerson(TypeNameReading reading) => (reading.HeadRoles & People) != 0
        && (reading.HeadRoles & (WordRoles.Logic | WordRoles.Classification)) == 0;

    private HoldingType Look(INamedTypeSymbol type)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        var reading = names.ReadType(SimpleName(type));
        var siblings = Siblings.Of(type, types, names);

        // A "client" may be a program; one with a phone or an e-mail is a person.
        var isPerson = IsPerson(reading) || (siblings.HasContact && reading.IsBareHead && (reading.HeadRoles & People) != 0);
        var ownId = isPerson && reading.IsBareHead && !reading.IsOccurrence;
        var subjects = reading.AllRoles & Subjects;
        WeighName(type.Name, reading, isPerson, evidence);
        // An employee that is a Member in the code is no customer.
        isPerson |= (reading.HeadRoles & WordRoles.Employee) == 0 && WeighBases(type, isPerson, evidence);
        isPerson |= WeighSet(type, isPerson, evidence);
        WeighNamespace(type, evidence);
        subjects |= siblings.Subjects | (isPerson ? WordRoles.Person : WordRoles.None);
        if (siblings.Support is { } support)
        {
            evidence.Add(new Evidence(EvidenceKind.Siblings, support, Weights.Siblings));
        }

        if (siblings.Machine is { } machine)
        {
            evidence.Add(new Evidence(EvidenceKind.Siblings, machine, Weights.MachineSiblings));
        }

        var value = ValueOf(type, isPerson);
        subjects |= value is { Family: DatumFamily.Name } ? WordRoles.Person : WordRoles.None;
        return new HoldingType(type.Name, reading, subjects, evidence.ToImmutable(), ownId, KeptIn.Indexes(type, symbols), value);
    }

    private static void WeighName(string name, TypeNameReading reading, bool isPerson, ImmutableArray<Evidence>.Builder evidence)
    {
        var head = reading.HeadRoles;
        if ((head & WordRoles.Constant) != 0 && !reading.IsOccurrence)
        {
            evidence.Add(new Evidence(EvidenceKind.Constants, name, Weights.ConstantsType));
        }
        else if ((head & WordRoles.Setting) != 0 && !(reading.IsOccurrence && (reading.AllRoles & People) != 0))
        {
            evidence.Add(new Evidence(EvidenceKind.Settings, name, Weights.SettingsType));
        }
        else if (isPerson)
        {
            evidence.Add(new Evidence(EvidenceKind.PersonType, name, Weights.PersonType));
        }
        else
        {
            WeighMentions(name, reading, evidence);
        }
    }

    private static void WeighMentions(string name, TypeNameReading reading, ImmutableArray<Evidence>.Builder evidence)
    {
        var head = reading.HeadRoles;
        var all = reading.AllRoles;
        var speaksOfPeople = (all & People) != 0;
        if (speaksOfPeople && (head & WordRoles.Classification) == 0)
        {
            evidence.Add(new Evidence(EvidenceKind.PersonMentioned, name, Weights.PersonMentioned));
        }
        else if ((all & (WordRoles.Interaction | WordRoles.Address | WordRoles.Card)) != 0)
        {
            evidence.Add(new Evidence(EvidenceKind.PersonMentioned, name, Weights.Interaction));
        }

        // Code that deals with people may be called a store; it holds none of the store's data.
        var isLogic = (head & WordRoles.Logic) != 0 && speaksOfPeople;
        if ((head & WordRoles.Employee) != 0)
        {
            evidence.Add(new Evidence(EvidenceKind.Stranger, reading.Head, Weights.EmployeeType));
        }
        else if ((head & (WordRoles.Organisation | WordRoles.Thing)) != 0 && !isLogic)
        {
            evidence.Add(new Evidence(EvidenceKind.Stranger, reading.Head, Weights.OrganisationType));
        }
        else if ((all & (WordRoles.Machine | WordRoles.Software)) != 0 && !isLogic)
        {
            // A directory of customers is about customers.
            evidence.Add(new Evidence(EvidenceKind.Stranger, reading.Mentioned(WordRoles.Machine | WordRoles.Software), speaksOfPeople ? Weights.OrganisationMentioned : Weights.MachineType));
        }
        else if ((all & WordRoles.Organisation) != 0 && !isLogic)
        {
            evidence.Add(new Evidence(EvidenceKind.Stranger, reading.Mentioned(WordRoles.Organisation), Weights.OrganisationMentioned));
        }
    }

    private bool WeighBases(INamedTypeSymbol type, bool isPerson, ImmutableArray<Evidence>.Builder evidence)
    {
        for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None }; parent = parent.BaseType)
        {
            var reading = names.ReadType(parent.Name);
            if (!isPerson && IsPerson(reading))
            {
                evidence.Add(new Evidence(EvidenceKind.BaseType, parent.Name, Weights.BaseType));
                return true;
            }

            if ((reading.HeadRoles & WordRoles.Setting) != 0)
            {
                evidence.Add(new Evidence(EvidenceKind.Settings, parent.Name, Weights.SettingsType));
                return false;
            }
        }

        return !isPerson && WeighInterfaces(type, evidence);
    }

    // An interface is a person where that is all its name says: ICustomer, not IUserStore and not IHasCustomer.
    private bool WeighInterfaces(INamedTypeSymbol type, ImmutableArray<Evidence>.Builder evidence)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            var reading = names.ReadType(SimpleName(implemented));
            if (reading.IsBareHead && IsPerson(reading) && (reading.FirstWord & (WordRoles.First | WordRoles.Action)) == 0)
            {
                evidence.Add(new Evidence(EvidenceKind.BaseType, implemented.Name, Weights.BaseType));
                return true;
            }
        }

        return false;
    }

    private bool WeighSet(INamedTypeSymbol type, bool isPerson, ImmutableArray<Evidence>.Builder evidence)
    {
        if (isPerson || (KeptIn.Table(type, symbols) ?? sets.Of(type)) is not { } set || !IsPerson(names.ReadType(set)))
        {
            return false;
        }

        evidence.Add(new Evidence(EvidenceKind.EntitySet, set, Weights.EntitySet));
        return true;
    }

    private Term? ValueOf(INamedTypeSymbol type, bool isPerson)
    {
        var reading = names.Read(SimpleName(type));
        if (isPerson || reading.Terms.IsEmpty || !reading.IsWhole || (reading.CancelledBy ?? reading.NarrowedAfter) is not null)
        {
            return null;
        }

        return reading.Terms[0].Whole && !reading.IsBare ? null : reading.Terms[0];
    }

    private void WeighNamespace(INamedTypeSymbol type, ImmutableArray<Evidence>.Builder evidence)
    {
        var depth = 0;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false } && depth < 3; space = space.ContainingNamespace, depth++)
        {
            var roles = names.ReadType(space.Name).AllRoles;
            if ((roles & (People | WordRoles.Interaction)) != 0)
            {
                evidence.Add(new Evidence(EvidenceKind.Namespace, space.Name, Weights.Namespace));
                return;
            }

            // The root names the product: a shop's code is not about the shop.
            if ((roles & (WordRoles.Organisation | WordRoles.Machine)) != 0 && space.ContainingNamespace is { IsGlobalNamespace: false })
            {
                evidence.Add(new Evidence(EvidenceKind.Namespace, space.Name, -Weights.Namespace));
                return;
            }
        }
    }

    private static string SimpleName(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && type.Name.Length > 2 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]) ? type.Name.Substring(1) : type.Name;
}
