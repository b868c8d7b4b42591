using System.Collections.Concurrent;
using SalesOpsBot.Assistant.Telemetry;

namespace SalesOpsBot.Web.Telemetry;

/// <summary>Counts what is logged as an error, and remembers when and where the last one was: for the figures, and for an administrator who asks how things stand.</summary>
internal sealed class ErrorCount(TimeProvider clock) : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, ILogger> _logs = new(StringComparer.Ordinal);
    private long _count;
    private volatile LastError? _last;

    /// <summary>How many there were since the program started.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>The last one; nothing where there was none.</summary>
    public LastError? Last => _last;

    public ILogger CreateLogger(string categoryName) => _logs.GetOrAdd(categoryName, name => new Counting(this, name));

    public void Dispose() => _logs.Clear();

    private void Add(string where)
    {
        Interlocked.Increment(ref _count);
        _last = new(clock.GetUtcNow(), where);
        Figures.Failed(where);
    }

    private sealed class Counting(ErrorCount errors, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error && logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) errors.Add(name);
        }
    }
}
