namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>One reason for points.</summary>
/// <param name="Reason">What: <c>pricing page visits</c>.</param>
/// <param name="Detail">How it comes to the points: <c>2 visits, the last 3 days ago</c>.</param>
/// <param name="Points">To one digit; the lines add up to the total.</param>
public sealed record PointsLine(string Reason, string Detail, decimal Points);
