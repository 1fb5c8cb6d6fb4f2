using System;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>A person's part in an experiment.</summary>
/// <param name="From">Since when.</param>
/// <param name="To">Until when; null while it lasts.</param>
public sealed record ExperimentMembership(DateTimeOffset From, DateTimeOffset? To);
