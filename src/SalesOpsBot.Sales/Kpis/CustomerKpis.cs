namespace SalesOpsBot.Sales.Kpis;

/// <summary>Who bought, and who bought again.</summary>
internal static class CustomerKpis
{
    public static IEnumerable<Kpi> Of(KpiFacts facts, Currency currency) => All(facts, currency).Select(kpi => kpi with { Group = KpiGroup.Customers });

    private static IEnumerable<Kpi> All(KpiFacts facts, Currency currency)
    {
        var closed = facts.Closed;
        yield return new("new_customers", Say("New customers"), KpiUnit.Count, closed.NewCustomers, closed.NewCustomers, Say("accounts whose first won deal ever closed in the period"));
        if (facts.Repeat is { } repeat)
        {
            yield return new("repeat_orders", Say("Further orders"), KpiUnit.Count, repeat.Orders, repeat.Orders, Say("deals won from accounts that had bought before"));
            yield return new("repeat_value", Say("Value of further orders"), KpiUnit.Money, new Money(repeat.Value, currency).Amount, repeat.Orders, Say("Σ value of deals won from accounts that had bought before"));
            yield return new("repeat_share", Say("Share of further orders"), KpiUnit.Ratio, KpiMath.Share(repeat.Value, closed.WonValue), closed.Won, Say("value of further orders ÷ value won")) { Note = closed.WonValue == 0 ? Say("nothing won") : null };
            yield return new("repeat_customers", Say("Customers who bought again"), KpiUnit.Count, repeat.Customers, repeat.Customers, Say("accounts with a further order in the period"));
        }

        yield return new("customer_satisfaction", Say("Customer satisfaction"), KpiUnit.Ratio, null, 0, Say("share of customers who answer that they are satisfied")) { Note = Say("needs customers' answers to a survey, which no import has") };
    }
}
