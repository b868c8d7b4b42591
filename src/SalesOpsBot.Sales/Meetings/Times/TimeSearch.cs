using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>What sort of time is looked for.</summary>
/// <param name="Asker">Who asks, and takes part.</param>
/// <param name="People">Those of ours who have to be free, the asker included.</param>
/// <param name="Within">Between when and when.</param>
/// <param name="Length">How long it has to be.</param>
public sealed record TimeSearch(Salesperson Asker, IReadOnlyList<Salesperson> People, TimeSlot Within, TimeSpan Length)
{
    /// <summary>The parts of it that count; all of it where nothing else is said.</summary>
    public IReadOnlyList<TimeSlot> Windows { get; init; } = [Within];

    /// <summary>Addresses of others whose calendars can be asked only by a calendar that knows them.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>A meeting that does not count as taking time, because it is the one that is moved.</summary>
    public string? Except { get; init; }
}
