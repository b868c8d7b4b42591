namespace SalesOpsBot.Web.Telemetry;

/// <summary>The last error.</summary>
/// <param name="At">When.</param>
/// <param name="Where">The log's category; what it said is in the log alone.</param>
internal sealed record LastError(DateTimeOffset At, string Where);
