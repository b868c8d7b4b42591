namespace SalesOpsBot.Sales.Kpis;

/// <summary>What the figures mean for somebody's next step.</summary>
/// <param name="Name">A stable name: <c>other_work</c>, <c>follow_ups</c>, <c>team_size</c>, <c>people</c>.</param>
/// <param name="Message">In words.</param>
/// <param name="IsWarning">Whether something should change.</param>
public sealed record KpiNote(string Name, string Message, bool IsWarning);
