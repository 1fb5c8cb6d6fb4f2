using System.Globalization;

namespace PolicyAnalyzers.Cli;

/// <summary>Numbers in sentences.</summary>
internal static class Count
{
    /// <summary>The number with the word that goes with it.</summary>
    public static string Of(int number, string one, string many) => number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
