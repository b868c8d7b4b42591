using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Forecasting.Adjustments;

/// <summary>Tells which adjustment stands. Pure.</summary>
public static class AdjustmentReader
{
    /// <summary>The adjustment that stands, for those who may know of it: its author, whoever leads the author, and sales operations. Nobody learns here what a manager thinks of them.</summary>
    /// <param name="history">All that was said, oldest first.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="currency">The company's currency.</param>
    /// <returns>Nothing where none was made, or the last was taken back.</returns>
    public static AdjustedForecast? Current(IReadOnlyList<ForecastAdjustment> history, Viewer viewer, Currency currency)
    {
        var seen = history.Where(a => MaySee(viewer, a.AuthorId)).Select(a => Line(a, viewer.Org, currency)).ToList();
        return seen is [.. var before, { Amount: { } amount } last] ? new(amount, last.Author, last.At, last.Note) { Before = before } : null;
    }

    private static bool MaySee(Viewer viewer, SalespersonId author) =>
        viewer.Person.Role == Role.SalesOperations || viewer.Person.Id == author || viewer.Org.IsBelow(author, viewer.Person.Id);

    private static AdjustmentLine Line(ForecastAdjustment adjustment, OrgChart org, Currency currency) => new(
        adjustment.Amount is { } amount ? new Money(amount, currency) : null,
        org.Find(adjustment.AuthorId)?.Name ?? Say("Somebody who left"),
        adjustment.MadeAt,
        adjustment.Note);
}
