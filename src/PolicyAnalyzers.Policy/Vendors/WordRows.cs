using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>Reads <c>words.tsv</c>, whose columns are kind, words and language.</summary>
internal static class WordRows
{
    /// <summary>The words by kind.</summary>
    public static SurveyWords Read(IEnumerable<VendorTable.Row> rows)
    {
        var all = rows.ToLookup(static row => row.Id, static row => row.Fact);
        return new SurveyWords(all["body"].ToImmutableArray(), all["context"].ToImmutableArray(), all["other"].ToImmutableArray());
    }
}
