using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Leads;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Kpis;

/// <summary>Key figures as people read them.</summary>
internal static class KpiFigure
{
    public static string Text(decimal value, KpiUnit unit, Currency currency, Formats formats) => unit switch
    {
        KpiUnit.Money => formats.Money(value, currency),
        KpiUnit.MoneyPerDay => Say($"{formats.Money(value, currency)} a day"),
        KpiUnit.Ratio => formats.Percent(decimal.Round(value, 3, MidpointRounding.AwayFromZero)),
        KpiUnit.Count => formats.Number(value, 1),
        KpiUnit.Days => Say($"{formats.Number(value, 1)} days"),
        KpiUnit.Minutes => LeadWords.WorkingTime(value, formats),
        KpiUnit.Times => formats.Times(value),
    };
}
