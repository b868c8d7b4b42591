using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Minutes that somebody spent in meetings that are one job's work.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Job">Whose work it is: see <see cref="IKpiStore.MinutesAsync"/>.</param>
/// <param name="Minutes">How many.</param>
public sealed record WorkedMinutes(SalespersonId PersonId, Job Job, long Minutes);
