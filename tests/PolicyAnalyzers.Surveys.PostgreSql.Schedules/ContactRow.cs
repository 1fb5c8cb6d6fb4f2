using System;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>A contact as the table holds it.</summary>
internal sealed record ContactRow(OutboxState State, Guid Person, string? RequestKey);
