using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Chips;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>The chips of a manager's card on 15 November 2017.</summary>
internal static class SampleChips
{
    /// <summary>Melvin Marxen, who leads six reps.</summary>
    public static Viewer Viewer { get; } = new(SampleCompany.Org.Named("Melvin Marxen")[0], SampleCompany.Org, SampleAnswers.Now);

    /// <summary>The chips of a question about his team.</summary>
    public static IReadOnlyList<Chip> Of(CardAction question)
    {
        var result = new JsonObject { ["period"] = "2017-Q4", ["scope"] = "team", ["scopeLabel"] = "Melvin Marxen's team" };
        return [PeriodChip.Of(question, result, Viewer.Today, SampleCards.Formats)!, ScopeChip.Of(question, result, Viewer)!];
    }
}
