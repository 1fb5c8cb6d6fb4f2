using System;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Something that is done again and again while the host runs.</summary>
/// <param name="Name">What it is called in logs.</param>
/// <param name="Pause">How long it waits when there was nothing to do.</param>
/// <param name="RunAsync">Does what is to be done now, and says how much that was.</param>
internal sealed record BackgroundWork(string Name, TimeSpan Pause, Func<CancellationToken, Task<int>> RunAsync);
