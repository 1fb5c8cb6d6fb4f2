using System;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>A worker is gone. Nothing of the product knows this exception, so that nothing is put right for it.</summary>
internal sealed class WorkerDiedException : Exception;
