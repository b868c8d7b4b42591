namespace SalesOpsBot.Sales.Kpis;

/// <summary>Who bought, and who bought again.</summary>
internal static class CustomerKpis
{
    public static IEnumerable<Kpi> Of(KpiFacts facts, Currency currency) => All(facts, currency).Select(kpi => kpi with { Group = KpiGroup.Customers });

    private static IEnumerable<Kpi> All(KpiFacts facts, Currency currency)
    {
        var closed = facts.Closed;
        yield return new("new_customers", "New customers", KpiUnit.Count, closed.NewCustomers, closed.NewCustomers, "accounts whose first won deal ever closed in the period");
        if (facts.Repeat is { } repeat)
        {
            yield return new("repeat_orders", "Further orders", KpiUnit.Count, repeat.Orders, repeat.Orders, "deals won from accounts that had bought before");
            yield return new("repeat_value", "Value of further orders", KpiUnit.Money, new Money(repeat.Value, currency).Amount, repeat.Orders, "Σ value of deals won from accounts that had bought before");
            yield return new("repeat_share", "Share of further orders", KpiUnit.Ratio, KpiMath.Share(repeat.Value, closed.WonValue), closed.Won, "value of further orders ÷ value won") { Note = closed.WonValue == 0 ? "nothing won" : null };
            yield return new("repeat_customers", "Customers who bought again", KpiUnit.Count, repeat.Customers, repeat.Customers, "accounts with a further order in the period");
        }

        yield return new("customer_satisfaction", "Customer satisfaction", KpiUnit.Ratio, null, 0, "share of customers who answer that they are satisfied") { Note = "needs customers' answers to a survey, which no import has" };
    }
}
