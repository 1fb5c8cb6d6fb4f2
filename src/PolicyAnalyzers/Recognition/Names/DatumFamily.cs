namespace PolicyAnalyzers.Recognition.Names;

/// <summary>Categories whose values look alike, and therefore fit the same types.</summary>
internal enum DatumFamily
{
    /// <summary>A category of the policy's own: anything but a flag.</summary>
    Any,

    /// <summary>Text that cannot be a number: e-mail, messenger.</summary>
    Contact,

    /// <summary>Digits that are mostly kept as text: phone, fax, card, account.</summary>
    Digits,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>An address or a part of one.</summary>
    Address,

    /// <summary>A postal code.</summary>
    PostalCode,

    /// <summary>A key: text, Guid, number.</summary>
    Key,

    /// <summary>The number of an official document: text or a number. A Guid beside "TaxId" leads to a table of taxes.</summary>
    Document,

    /// <summary>A birth date.</summary>
    Birth,

    /// <summary>A network address.</summary>
    Network,

    /// <summary>A position on earth.</summary>
    Position,
}
