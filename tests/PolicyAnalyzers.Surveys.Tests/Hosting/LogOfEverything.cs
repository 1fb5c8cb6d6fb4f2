using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PolicyAnalyzers.Surveys.Tests.Hosting;

/// <summary>Keeps every line of every logger, with its values and its exception.</summary>
internal sealed class LogOfEverything : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>All of it as one text.</summary>
    public string Text => string.Join('\n', lines);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Logger(LogOfEverything log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.lines.Enqueue($"{category}: scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
