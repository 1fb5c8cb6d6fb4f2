namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>What some work came to.</summary>
/// <param name="PerSecond">How often it was done in a second, by all workers together.</param>
/// <param name="P50">Half of the times were shorter, in milliseconds.</param>
/// <param name="P99">99 of 100 times were shorter, in milliseconds.</param>
internal readonly record struct LoadResult(double PerSecond, double P50, double P99);
