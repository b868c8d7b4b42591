using System.Diagnostics;
using SalesOpsBot.Assistant.Telemetry;

namespace SalesOpsBot.Web.Telemetry;

/// <summary>What a turn is known by while it is worked on: in every line that is logged, and in the trace.</summary>
internal static class TurnScope
{
    private static readonly Func<ILogger, string, string, IDisposable?> Scope = LoggerMessage.DefineScope<string, string>("turn {Turn} of {Channel}");

    /// <summary>Begins it.</summary>
    /// <param name="logger">Any log: the scope holds for all.</param>
    /// <param name="conversation">The conversation's id, with its channel's name.</param>
    public static Ended Begin(ILogger logger, string conversation)
    {
        var channel = Channel(conversation);
        var span = Spans.Begin("turn", ("channel", channel));
        var turn = (span?.TraceId ?? Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        return new(span, Scope(logger, turn, channel));
    }

    /// <summary>The channel of a conversation.</summary>
    public static string Channel(string conversation) => conversation.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? conversation[..end] : conversation;

    /// <summary>Ends both.</summary>
    public readonly struct Ended(Activity? span, IDisposable? scope) : IDisposable
    {
        public void Dispose()
        {
            scope?.Dispose();
            span?.Dispose();
        }
    }
}
