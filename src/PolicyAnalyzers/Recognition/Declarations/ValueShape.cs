using System;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>What a declared type can hold.</summary>
[Flags]
internal enum ValueShape
{
    /// <summary>No value of a person: services, entities, delegates, enumerations, void.</summary>
    Nothing = 0,

    /// <summary>Text.</summary>
    Text = 1 << 0,

    /// <summary>A Guid.</summary>
    Guid = 1 << 1,

    /// <summary>A whole number of up to 32 bits.</summary>
    Integer = 1 << 2,

    /// <summary>A whole number of 64 bits or more.</summary>
    LongInteger = 1 << 3,

    /// <summary>A number with a fraction.</summary>
    Fraction = 1 << 4,

    /// <summary>A date, with or without a time.</summary>
    Date = 1 << 5,

    /// <summary>Bytes.</summary>
    Bytes = 1 << 6,

    /// <summary>An object of a type of its own.</summary>
    Object = 1 << 7,

    /// <summary>A type that cannot be seen: object, dynamic, a type parameter, an unresolved type.</summary>
    Unknown = 1 << 8,

    /// <summary>A flag.</summary>
    Flag = 1 << 9,
}
