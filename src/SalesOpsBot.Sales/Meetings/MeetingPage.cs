namespace SalesOpsBot.Sales.Meetings;

/// <summary>Some meetings of a longer list.</summary>
/// <param name="Meetings">In the order in which they begin.</param>
/// <param name="Count">How many the whole list has.</param>
/// <param name="Minutes">How long all of them last together.</param>
public sealed record MeetingPage(IReadOnlyList<MeetingLine> Meetings, long Count, long Minutes);
