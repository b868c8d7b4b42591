using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language;

/// <summary>What words are read against: who speaks and when, the company's calendar and its names.</summary>
/// <param name="Viewer">Who speaks; <see cref="Viewer.Today"/> is the day that "today" means.</param>
/// <param name="Calendar">The company's fiscal calendar.</param>
/// <param name="Names">What the company calls its things. Keep one instance for as long as nothing changes: its index is built once for each.</param>
public sealed record TurnContext(Viewer Viewer, FiscalCalendar Calendar, CompanyNames Names)
{
    /// <summary>Where a client finds it: <c>ChatOptions.AdditionalProperties[TurnContext.Key]</c>.</summary>
    public const string Key = "salesopsbot.turn";
}
