using System;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>What a word does in a name. A word may do several things; <c>words.tsv</c> says which.</summary>
[Flags]
internal enum WordRoles : long
{
    /// <summary>A word that no list knows.</summary>
    None = 0,

    /// <summary>A customer by definition: customer, buyer, patient.</summary>
    Person = 1 << 0,

    /// <summary>Someone who uses the software, nearly always a customer: user, player.</summary>
    User = 1 << 1,

    /// <summary>A dealing with a customer: order, registration, invoice.</summary>
    Interaction = 1 << 2,

    /// <summary>A person whom another policy covers: employee, courier.</summary>
    Employee = 1 << 3,

    /// <summary>An organisation or a place of its own: company, branch, venue.</summary>
    Organisation = 1 << 4,

    /// <summary>A technical party: server, gateway, database.</summary>
    Machine = 1 << 5,

    /// <summary>A customer's word used as a technical one: http client, syntax visitor.</summary>
    Software = 1 << 6,

    /// <summary>As the last word of a type: how the software is set up.</summary>
    Setting = 1 << 7,

    /// <summary>As the last word of a type: it lists names, keys or codes.</summary>
    Constant = 1 << 8,

    /// <summary>As the last word of a type: it holds code, not data.</summary>
    Logic = 1 << 9,

    /// <summary>Last word of a type that says nothing of its subject: dto, view model, event.</summary>
    Shape = 1 << 10,

    /// <summary>Last word of a type that sorts or describes others: group, role, attribute.</summary>
    Classification = 1 << 11,

    /// <summary>What is done: create, updated.</summary>
    Action = 1 << 12,

    /// <summary>Narrows an identifier without changing what it is: primary, billing, old.</summary>
    Neutral = 1 << 13,

    /// <summary>Subject of a type: an address.</summary>
    Address = 1 << 14,

    /// <summary>Subject of a type: a message to someone.</summary>
    Message = 1 << 15,

    /// <summary>Subject of a type: a payment card.</summary>
    Card = 1 << 16,

    /// <summary>Subject of a type: a bank account.</summary>
    Bank = 1 << 17,

    /// <summary>Subject of a type: a registration for push messages.</summary>
    Push = 1 << 18,

    /// <summary>Behind an identifier: something about it, not the identifier (confirmed, count, template).</summary>
    After = 1 << 19,

    /// <summary>Before an identifier: somebody else's (support, from, store).</summary>
    Before = 1 << 20,

    /// <summary>As the first word: a question or an order (is, has, max).</summary>
    First = 1 << 21,

    /// <summary>A phrase with another meaning: user agent, gift card, file name.</summary>
    Phrase = 1 << 22,

    /// <summary>Made-up data: test, sample.</summary>
    Sample = 1 << 23,

    /// <summary>Not readable as it stands, still personal: hashed, masked.</summary>
    Protected = 1 << 24,

    /// <summary>Ends the noun that a name is about: "note to payer" is a note.</summary>
    Preposition = 1 << 25,

    /// <summary>A type that reports or asks something; its own id is not the person's.</summary>
    Occurrence = 1 << 26,

    /// <summary>First word of a method that hands out what it names.</summary>
    Getter = 1 << 27,

    /// <summary>A part of the access to a mail server: two such members make a type about that.</summary>
    Connection = 1 << 28,

    /// <summary>Says which of a person's identifiers it is, and could have a name of its own: shipping, external.</summary>
    Narrowing = 1 << 29,

    /// <summary>Something that is no person and has a name, a number or a birth of its own: a pet, a playing card.</summary>
    Thing = 1 << 30,

    /// <summary>What the content of a value object is called: value, number, raw.</summary>
    Value = 1L << 31,
}
