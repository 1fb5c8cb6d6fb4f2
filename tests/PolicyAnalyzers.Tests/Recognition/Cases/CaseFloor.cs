using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>What is reached on one file of cases: below it, something became worse.</summary>
/// <param name="Precision">Share of the reported ones that are customer data.</param>
/// <param name="Recall">Share of the customer data that is reported.</param>
/// <param name="Category">Share of what is rightly reported that has the right category and is rightly called pseudonymous or not.</param>
internal sealed record CaseFloor(double Precision, double Recall, double Category)
{
    /// <summary>All floors by file name; a file without one has to be perfect.</summary>
    public static IReadOnlyDictionary<string, CaseFloor> All { get; } =
        TestData.Rows("cases/floors.tsv").ToDictionary(cells => cells[0], cells => new CaseFloor(Number(cells[1]), Number(cells[2]), Number(cells[3])), StringComparer.Ordinal);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
