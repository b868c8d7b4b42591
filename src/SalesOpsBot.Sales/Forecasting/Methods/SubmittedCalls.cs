using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>Submitted forecasts, and whose call counts.</summary>
/// <param name="submissions">Those of the people in question, for any periods.</param>
/// <param name="org">Who reports to whom.</param>
public sealed class SubmittedCalls(IReadOnlyList<ForecastSubmission> submissions, OrgChart org)
{
    /// <summary>No calls.</summary>
    public static SubmittedCalls None { get; } = new([], new([]));

    /// <summary>The calls that stood for a period on a day: each person's last, but none of people whose manager made a call for all of them.</summary>
    public IReadOnlyList<(string Name, ForecastSubmission Submission)> At(Period period, DateOnly day)
    {
        var last = submissions
            .Where(s => s.Start == period.Start && s.End == period.End && DateOnly.FromDateTime(s.SubmittedAt.UtcDateTime) <= day)
            .GroupBy(s => s.SalespersonId)
            .ToDictionary(g => g.Key, g => g.MaxBy(s => (s.SubmittedAt, s.Id))!);
        return
        [
            .. last.Values
                .Where(s => !org.Above(s.SalespersonId).Any(manager => last.ContainsKey(manager.Id)))
                .Select(s => (org.Find(s.SalespersonId)?.Name ?? Say("Somebody who left"), s))
                .OrderBy(c => c.Item1, StringComparer.Ordinal),
        ];
    }
}
