namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>What recognition costs with one lexicon in one round, per declaration.</summary>
/// <param name="Warm">Microseconds where names and types are known.</param>
/// <param name="Cold">Microseconds where nothing is known at first: the first compilation of a process.</param>
/// <param name="Unlike">Microseconds where nothing is known at first and every declaration has another name.</param>
/// <param name="AllocatedName">Bytes for reading a name that was seen before.</param>
/// <param name="AllocatedSilent">Bytes for a declaration that is no customer data, where names and types are known.</param>
/// <param name="AllocatedFound">Bytes for one that is.</param>
internal readonly record struct RecognitionCost(double Warm, double Cold, double Unlike, double AllocatedName, double AllocatedSilent, double AllocatedFound);
