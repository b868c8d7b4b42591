namespace SalesOpsBot.Data.Changes.Records;

/// <summary>What a record's writer has to know of the change.</summary>
/// <param name="At">The instant.</param>
/// <param name="Today">The day it is for the person.</param>
/// <param name="IsUndo">True where it takes another change back: then it is as if that had not been.</param>
/// <param name="Reason">Why, where it was said.</param>
internal sealed record WriteMoment(DateTimeOffset At, DateOnly Today, bool IsUndo, string? Reason);
