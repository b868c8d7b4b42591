namespace SalesOpsBot.Sales.Kpis;

/// <summary>What became of the leads that arrived.</summary>
internal static class LeadKpis
{
    private static string NoLeads => Say("no lead arrived");

    public static IEnumerable<Kpi> Of(KpiFacts facts) => All(facts).Select(kpi => kpi with { Group = KpiGroup.Leads });

    private static IEnumerable<Kpi> All(KpiFacts facts)
    {
        var sums = facts.Sums;
        var none = sums.Leads == 0 ? NoLeads : null;
        yield return new("leads", Say("Leads"), KpiUnit.Count, sums.Leads, sums.Leads, Say("leads that arrived in the period"));
        yield return new("lead_response", Say("Lead response, median"), KpiUnit.Minutes, facts.Response.MedianMinutes, facts.Response.Decided, Say("middle time from arrival to our first e-mail, call or meeting, in working hours; unanswered leads count as still waiting"))
        {
            Note = facts.Response.MedianMinutes is not null ? null : none ?? Say("fewer than half of the leads are answered"),
        };
        yield return new("lead_response_share", Say("Leads answered in time"), KpiUnit.Ratio, facts.Response.Share, facts.Response.Decided, Say("answered within the agreed time ÷ (answered + past it), in working hours"))
        {
            Note = facts.Response.Share is not null ? null : none ?? Say("no lead is answered or past its time yet"),
        };
        yield return new("lead_qualification", Say("Leads qualified"), KpiUnit.Ratio, KpiMath.Share(sums.LeadsQualified, sums.Leads), sums.Leads, Say("leads of the period that were qualified or became a deal ÷ leads that arrived")) { Note = none };
        yield return new("leads_converted", Say("Leads that became deals"), KpiUnit.Count, sums.LeadsConverted, sums.Leads, Say("leads of the period that became a deal by now"));
        yield return new("lead_to_deal", Say("Lead to deal"), KpiUnit.Ratio, KpiMath.Share(sums.LeadsConverted, sums.Leads), sums.Leads, Say("leads of the period that became a deal ÷ leads that arrived")) { Note = none };
        yield return new("funnel_conversion", Say("Lead to won"), KpiUnit.Ratio, KpiMath.Share(sums.LeadsWon, sums.Leads), sums.Leads, Say("leads of the period whose deal is won by now ÷ leads that arrived")) { Note = none };
    }
}
