using Microsoft.Extensions.AI;
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

    /// <summary>The turn that a client is asked in.</summary>
    /// <exception cref="ArgumentException">The options carry none.</exception>
    internal static TurnContext Of(ChatOptions? options) => options?.AdditionalProperties?.TryGetValue(Key, out TurnContext? turn) is true && turn is not null
        ? turn
        : throw new ArgumentException($"The options must carry a {nameof(TurnContext)}.", nameof(options));
}
