namespace SalesOpsBot.Data.Import.Commissions;

/// <summary>Somebody who is paid by a plan.</summary>
/// <param name="Line">The line of the file that says so.</param>
/// <param name="Name">Full name, e-mail address or id.</param>
/// <param name="From">From this day on.</param>
/// <param name="Until">The last day, for somebody who leaves.</param>
internal sealed record CommissionPlanMember(int Line, string Name, DateOnly From, DateOnly? Until);
