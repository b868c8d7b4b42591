namespace SalesOpsBot.Assistant.Language.Times;

/// <summary>A time of day met in a sentence, or a span of one: <c>3pm</c>, <c>3 to 4:30pm</c>.</summary>
/// <param name="From">When.</param>
/// <param name="To">Until when, where it is a span.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct TimeHit(TimeOnly From, TimeOnly? To, int First, int End);
