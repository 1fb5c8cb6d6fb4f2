using System;
using System.Buffers.Binary;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>
/// Makes rows of the audit trail. A row's hash is HMAC-SHA-256, with the row's key, over all its fields and the hash of the row before; of the person it
/// holds the <see cref="AuditEntry.Seal"/> only. So whoever has no key can change no row, and a person can be erased without breaking the chain.
/// </summary>
/// <param name="keys">The keys.</param>
public sealed class AuditSealer(IdentifierKeys keys)
{
    /// <summary>What stands before the first row of a chain.</summary>
    public const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string Erased = "erased.";

    private static readonly byte[] RowDomain = "PolicyAnalyzers.Surveys.Audit/1\n"u8.ToArray();

    /// <summary>The row that follows a head: its person hashed, its time to the millisecond.</summary>
    /// <param name="auditEvent">What happened.</param>
    /// <param name="head">The last row of the chain; sequence 0 and <see cref="NoHash"/> where there is none.</param>
    /// <param name="personHash">The person's hash, where the store holds it and the event does not name the person.</param>
    public AuditEntry Seal(AuditEvent auditEvent, AuditAnchor head, string? personHash = null)
    {
        ArgumentNullException.ThrowIfNull(auditEvent);
        ArgumentNullException.ThrowIfNull(head);
        var person = auditEvent.PersonId is { } id ? keys.OfPerson(id)[0] : personHash;
        var salt = person is null ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var at = DateTimeOffset.FromUnixTimeMilliseconds(auditEvent.At.ToUnixTimeMilliseconds());
        var entry = new AuditEntry(head.Lane, head.Sequence + 1, auditEvent with { PersonId = null, At = at }, head.Hash, "")
        {
            KeyId = keys.Current,
            Person = person,
            Salt = salt,
            Seal = person is null ? null : SealOf(salt, person),
        };
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>The same row without its person: what stays is a tombstone that nobody without the key can write.</summary>
    public AuditEntry Erase(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Person is null ? entry : entry with { Person = TombstoneOf(entry), Salt = null };
    }

    /// <summary>Why a row is not what was written; null where it is. Looks at the row alone, not at its neighbours.</summary>
    internal string? FaultOf(AuditEntry entry)
    {
        if (!keys.Has(entry.KeyId))
        {
            return $"the key '{entry.KeyId}' that sealed the row is not among the keys";
        }

        if (!string.Equals(HashOf(entry), entry.Hash, StringComparison.Ordinal))
        {
            return "the row was changed";
        }

        var isIntact = entry switch
        {
            { Seal: null } => entry.Person is null && entry.Salt is null,
            { Person: null } => false,
            { Salt: null } => string.Equals(entry.Person, TombstoneOf(entry), StringComparison.Ordinal),
            _ => string.Equals(SealOf(entry.Salt, entry.Person), entry.Seal, StringComparison.Ordinal),
        };
        return isIntact ? null : "the person of the row was changed, or taken away other than by an erasure";
    }

    private static string SealOf(string? salt, string person) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + "\n" + person)));

    private string TombstoneOf(AuditEntry entry) =>
        Erased + keys.Mac(entry.KeyId, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"tombstone\n{entry.Lane}\n{entry.Sequence}\n{entry.Seal}")));

    private string HashOf(AuditEntry entry)
    {
        var e = entry.Event;
        using var bytes = new MemoryStream(512);
        bytes.Write(RowDomain);
        Number(bytes, entry.Lane);
        Number(bytes, entry.Sequence);
        Number(bytes, e.At.ToUnixTimeMilliseconds());
        foreach (var text in (ReadOnlySpan<string?>)[
            entry.KeyId, entry.PreviousHash, entry.Seal, e.Kind.ToString(), e.Survey, e.Channel, e.Platform, e.InvitationId,
            e.Step?.ToString(), e.Reason.ToString(), e.Clause, e.Policy, e.ConsentId, e.Detail])
        {
            Text(bytes, text);
        }

        return keys.Mac(entry.KeyId, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Number(MemoryStream to, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        to.Write(bytes);
    }

    // With its length before it, and -1 for none, so that no two rows are written alike.
    private static void Text(MemoryStream to, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Number(to, text is null ? -1 : bytes.Length);
        to.Write(bytes);
    }
}
