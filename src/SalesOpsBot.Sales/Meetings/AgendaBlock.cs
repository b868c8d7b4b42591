namespace SalesOpsBot.Sales.Meetings;

/// <summary>Time of an agenda that something other than a meeting with the buyer's side takes.</summary>
/// <param name="StartsAt">The instant it begins.</param>
/// <param name="EndsAt">The instant it ends.</param>
/// <param name="AllDay">Whether it is a matter of whole days.</param>
/// <param name="Subject">What it is; nothing where whoever asks may only know that the time is taken.</param>
public sealed record AgendaBlock(DateTimeOffset StartsAt, DateTimeOffset EndsAt, bool AllDay, string? Subject);
