using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Testing;

/// <summary>Keeps what is logged, as the settings let it through.</summary>
public sealed class LogCapture : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<LogEntry> Entries => _entries;

    /// <summary>All of it in one text.</summary>
    public string All => string.Join('\n', _entries.Select(e => $"{e.Level} {e.Category} {e.Text} {string.Join(' ', e.Scopes)}"));

    /// <summary>What went wrong on our side.</summary>
    public IReadOnlyList<string> Errors => [.. _entries.Where(e => e.Level >= LogLevel.Error).Select(e => $"{e.Category} {e.Text}")];

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Writer(LogCapture capture, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => capture._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var scopes = new List<string>();
            capture._scopes.ForEachScope((scope, all) => all.Add($"{scope}"), scopes);
            capture._entries.Enqueue(new(logLevel, category, $"{formatter(state, exception)} {exception}", scopes));
        }
    }
}
