namespace SalesOpsBot.Sales.Meetings;

/// <summary>The key of a <see cref="Meeting"/>.</summary>
public readonly record struct MeetingId(long Value);
