using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Tables.Importing;

/// <summary>A table as it stands in a file, before anything is known of its meaning.</summary>
/// <param name="Name">The sheet's, or the file's without its ending.</param>
/// <param name="Place">Where it is, for messages.</param>
/// <param name="Rows">Rows that are not empty, the header first.</param>
internal sealed record ImportTable(string Name, string Place, ImmutableArray<ImmutableArray<ImportCell>> Rows);
