namespace SalesOpsBot.Sales.Notices;

/// <summary>A row of the ledger for people to read.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Kind">What it is, for people.</param>
/// <param name="Person">To whom.</param>
/// <param name="Subject">The record that it is about.</param>
/// <param name="DueAt">When it may leave, or left.</param>
/// <param name="State">How it stands.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Channel">The channel that took it.</param>
/// <param name="Because">Why the person is told.</param>
public sealed record NoticeLine(long Id, string Kind, string Person, string? Subject, DateTimeOffset DueAt, NoticeState State, string? Outcome, string? Channel, string Because);
