using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Audit.Exchange;
using PolicyAnalyzers.Surveys.Ledger.Sqlite;

namespace PolicyAnalyzers.Cli.Auditing;

/// <summary>Where an audit trail is read from: the ledger's SQLite file, or an export of any ledger (<c>.jsonl</c>).</summary>
internal sealed class AuditSource : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string file;
    private readonly IdentifierKeys keys;
    private readonly SqliteLedger? ledger;

    private AuditSource(string file, IdentifierKeys keys, SqliteLedger? ledger)
    {
        this.file = file;
        this.keys = keys;
        this.ledger = ledger;
    }

    /// <summary>Opens a file. Nothing in it is changed, and none is made.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static AuditSource Open(string file, IdentifierKeys keys, TimeProvider clock)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"'{file}' does not exist. Name the ledger's file (Surveys:LedgerFile of the service), or an export of it (.jsonl).");
        }

        return new AuditSource(file, keys, Path.GetExtension(file) == ".jsonl" ? null : new SqliteLedger(file, keys, clock, Patience));
    }

    /// <summary>Verifies the trail.</summary>
    public async Task<AuditVerification> VerifyAsync(IReadOnlyList<AuditAnchor> anchors, CancellationToken cancellation) => ledger is not null
        ? await AuditVerifier.VerifyAsync(ledger.Audit, keys, anchors, cancellation).ConfigureAwait(false)
        : await AuditVerifier.VerifyAsync(ExportAsync(cancellation), keys, anchors).ConfigureAwait(false);

    /// <summary>Every row, by chain and place in it.</summary>
    public IAsyncEnumerable<AuditEntry> ChainsAsync(CancellationToken cancellation) => ledger?.Audit.ReadChainsAsync(cancellation) ?? ExportAsync(cancellation);

    /// <summary>The rows about a person, by time.</summary>
    public async Task<IReadOnlyList<AuditEntry>> OfPersonAsync(string person, string? survey, CancellationToken cancellation)
    {
        var rows = new List<AuditEntry>();
        var hashes = keys.OfPerson(person);
        var all = ledger?.Audit.ReadAsync(new AuditQuery { PersonId = person, Survey = survey }, cancellation) ?? ExportAsync(cancellation);
        await foreach (var row in all.ConfigureAwait(false))
        {
            if (row.Person is { } hash && hashes.Contains(hash) && (survey is null || row.Event.Survey == survey))
            {
                rows.Add(row);
            }
        }

        return [.. rows.OrderBy(static row => row.Event.At).ThenBy(static row => row.Lane).ThenBy(static row => row.Sequence)];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ledger?.DisposeAsync() ?? default;

    private async IAsyncEnumerable<AuditEntry> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(file);
        await foreach (var row in AuditJsonLines.ReadAsync(reader, cancellation).ConfigureAwait(false))
        {
            yield return row;
        }
    }
}
