using System;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Shows how far a long piece of work is.</summary>
internal interface IProgressDisplay
{
    /// <summary>Does <paramref name="work"/> and shows what it reports until it ends.</summary>
    Task<T> RunAsync<T>(Func<IProgress<string>, Task<T>> work);
}
