namespace SalesOpsBot.Sales;

/// <summary>What a file of holidays says.</summary>
/// <param name="Holidays">By day. Those before the list comes into force, or after the next one does, do not count.</param>
public sealed record HolidayList(IReadOnlyList<Holiday> Holidays);
