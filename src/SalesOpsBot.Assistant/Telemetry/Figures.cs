using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SalesOpsBot.Assistant.Telemetry;

/// <summary>What is counted and timed. Labels are names of ours: channels, tools, kinds of outcomes.</summary>
public static class Figures
{
    private static readonly Meter Meter = new(Spans.Name);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("salesopsbot.turns", "{turn}", "Turns that were answered, by channel and by who understood them.");
    private static readonly Histogram<double> TurnTimes = Meter.CreateHistogram<double>("salesopsbot.turn.duration", "s", "From the turn's beginning to its answer.");
    private static readonly Histogram<double> ToolTimes = Meter.CreateHistogram<double>("salesopsbot.tool.duration", "s", "Calls of tools, by tool and outcome.");
    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("salesopsbot.errors", "{error}", "What was logged as an error, by where.");
    private static readonly UpDownCounter<long> Waiting = Meter.CreateUpDownCounter<long>("salesopsbot.turns.waiting", "{turn}", "Turns waiting or at work in this process.");
    private static readonly Gauge<long> Outbox = Meter.CreateGauge<long>("salesopsbot.outbox.due", "{notice}", "Notices that are due and have not left yet.");

    /// <summary>A turn was answered.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="by">Who understood it.</param>
    /// <param name="began">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void TurnAnswered(string channel, string by, long began)
    {
        var labels = new TagList { { "channel", channel }, { "understanding", by } };
        Turns.Add(1, labels);
        TurnTimes.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, labels);
    }

    /// <summary>A tool was called.</summary>
    /// <param name="tool">Its name.</param>
    /// <param name="outcome"><c>answer</c>, or the kind of the problem.</param>
    /// <param name="began">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void ToolCalled(string tool, string outcome, long began) =>
        ToolTimes.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new TagList { { "tool", tool }, { "outcome", outcome } });

    /// <summary>Something was logged as an error.</summary>
    /// <param name="where">The log's category.</param>
    public static void Failed(string where) => Errors.Add(1, new KeyValuePair<string, object?>("where", where));

    /// <summary>A turn came, or went.</summary>
    public static void TurnsWaiting(int change) => Waiting.Add(change);

    /// <summary>So many notices are due.</summary>
    public static void NoticesDue(long count) => Outbox.Record(count);
}
