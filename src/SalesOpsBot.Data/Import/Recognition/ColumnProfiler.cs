using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>
/// Reads ahead to find out how a file's columns write dates and numbers: as far as it takes, which is a few hundred rows for ISO dates and plain numbers
/// and the whole file where every date could be read either way.
/// </summary>
internal static class ColumnProfiler
{
    private const int EnoughValues = 200;
    private const int EnoughRows = 10_000;

    private static readonly Field[] DateFields = [Field.CreatedOn, Field.CloseDate, Field.LastActivityOn, Field.StartsAt, Field.EndsAt, Field.Start, Field.End, Field.ValidFrom, Field.PaidOn, Field.WonOn, Field.ReversedOn, Field.HolidayDate];
    private static readonly Field[] NumberFields = [Field.Amount, Field.Price, Field.Revenue, Field.RevenueInMillions, Field.Share, Field.QuotaShare, Field.WonValue];

    /// <summary>Writes what is found into the plan.</summary>
    public static void Profile(FilePlan plan)
    {
        var columns = Tracked(plan, DateFields).Select(i => new Column(i, IsDate: true)).Concat(Tracked(plan, NumberFields).Select(i => new Column(i, IsDate: false))).ToArray();
        using var csv = plan.OpenRows();
        var (rows, blanks, totals, repeats, last) = (0L, false, false, false, "");
        while (csv.Read() && (plan.IsReport || columns.Any(column => !column.IsSettled(rows))))
        {
            if (csv.Count < plan.Headers.Length) continue;
            rows++;
            foreach (var column in columns) column.Look(csv[column.Index]);
            if (!plan.IsReport) continue;

            var lead = csv[0];
            (blanks, totals, repeats) = (blanks || lead.Length == 0, totals || ReportLines.IsTotal(csv), repeats || (lead.Length > 0 && lead == last));
            last = lead;
        }

        plan.IsGrouped = plan.IsReport && blanks && (totals || !repeats);
        foreach (var column in columns) column.WriteTo(plan);
    }

    private static IEnumerable<int> Tracked(FilePlan plan, Field[] fields) =>
        plan.Mapping?.DateFormat is not null && fields == DateFields ? [] : fields.Where(plan.Columns.ContainsKey).SelectMany(field => plan.Columns[field]).Distinct();

    private sealed record Column(int Index, bool IsDate)
    {
        private long _values;
        private bool _ambiguous;
        private DateOrder _order;
        private DecimalMark _mark;

        public bool IsSettled(long rows) =>
            _order != DateOrder.Unknown || _mark != DecimalMark.Unknown || (!_ambiguous && (_values >= EnoughValues || rows >= EnoughRows));

        public void Look(string value)
        {
            if (value.Length == 0) return;
            _values++;
            if (IsDate && _order == DateOrder.Unknown)
            {
                var (isNumbered, order) = DateText.Evidence(value);
                (_ambiguous, _order) = (_ambiguous || isNumbered, order);
            }
            else if (!IsDate && _mark == DecimalMark.Unknown)
            {
                _mark = NumberText.Evidence(value);
                _ambiguous |= value.AsSpan().ContainsAny('.', ',');
            }
        }

        public void WriteTo(FilePlan plan)
        {
            if (IsDate)
            {
                plan.DateOrders[Index] = _order;
                if (_ambiguous && _order == DateOrder.Unknown)
                {
                    plan.Notes.Add($"{plan.Name}: nothing tells whether '{plan.Headers[Index]}' writes the day or the month first; it was read month first. "
                        + "A mapping file with a dateFormat says otherwise.");
                }


                if (_order == DateOrder.DayFirst) plan.Notes.Add($"{plan.Name}: '{plan.Headers[Index]}' writes the day before the month.");
            }
            else
            {
                plan.DecimalMarks[Index] = _mark;
                if (_mark == DecimalMark.Comma) plan.Notes.Add($"{plan.Name}: '{plan.Headers[Index]}' writes a comma before the fraction.");
            }
        }
    }
}
