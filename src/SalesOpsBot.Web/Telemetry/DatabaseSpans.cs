using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SalesOpsBot.Assistant.Telemetry;

namespace SalesOpsBot.Web.Telemetry;

/// <summary>Makes a step of each of EF Core's commands. What is asked and with which values is not told: only how long it took, and whether it failed.</summary>
internal sealed class DatabaseSpans : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];

    public DatabaseSpans() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory) _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name || name == RelationalEventId.CommandError.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not CommandEndEventData done) return;
        using var span = Spans.Source.StartActivity("database", ActivityKind.Client, default(ActivityContext), startTime: done.StartTime);
        span?.SetTag("db.system.name", done.Context?.Database.ProviderName?.Split('.')[^1].ToUpperInvariant());
        if (done is CommandErrorEventData failed) span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failed.Exception.GetType().Name);
        span?.SetEndTime((done.StartTime + done.Duration).UtcDateTime);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private static string DbLoggerCategory => Microsoft.EntityFrameworkCore.DbLoggerCategory.Name;
}
