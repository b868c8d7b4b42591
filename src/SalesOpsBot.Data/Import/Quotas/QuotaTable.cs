using System.Globalization;
using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Quotas;

/// <summary>What people are asked to win.</summary>
internal sealed class QuotaTable : AdministrationTable<QuotaLine>
{
    public override RecordKind Kind => RecordKind.Quotas;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } = [(Field.Rep, "Rep"), (Field.Amount, "Amount")];

    protected override QuotaLine? Read(Row row, SalesOptions sales)
    {
        var amount = Amounts.Read(row, Field.Amount, sales);
        if (amount is { Company: null }) row.Reject(Field.Currency, "is a currency without an exchange rate in the settings");
        if (amount is { Value: < 0 }) row.Reject(Field.Amount, "is below zero");
        var (days, from) = (DaysOf(row, sales.Calendar), row.Day(Field.ValidFrom));
        if (from > days?.End) row.Reject(Field.ValidFrom, "lies after the last day of the quota");
        return row.Problem is null && days is { } range ? new(row.Name(Field.Rep)!, range, amount!.Value.Company!.Value, from > range.Start ? from.Value : range.Start) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, QuotaLine Row)> rows, Action<int, string> fault) =>
        rows.Count == 0 ? [] : [new QuotaFile(plan.Path, rows)];

    private static DateRange? DaysOf(Row row, FiscalCalendar calendar)
    {
        if (row.Name(Field.Period) is { } text)
        {
            var days = Period.TryParse(text)?.Days ?? FiscalQuarter(text, calendar)?.Days;
            if (days is null) row.Reject(Field.Period, "is not a period such as 2017-Q4, Q4-2017, 2017-10 or 2017");
            return days;
        }

        var (start, end) = (row.Day(Field.Start), row.Day(Field.End));
        if (start is null) row.Reject(row.Plan.Has(Field.Start) ? Field.Start : Field.Period, "is missing: each row needs a period, or a start and an end");
        else if (end is null) row.Reject(Field.End, "is missing: each row needs a period, or a start and an end");
        else if (end < start) row.Reject(Field.End, "lies before the start");
        return row.Problem is null ? new DateRange(start!.Value, end!.Value) : null;
    }

    /// <summary>Salesforce's <c>Q4-2017</c>, which counts in fiscal years.</summary>
    private static Period? FiscalQuarter(string text, FiscalCalendar calendar) =>
        text is ['Q' or 'q', >= '1' and <= '4' and var quarter, '-' or ' ', .. var year]
        && int.TryParse(year.TrimStart("FY"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 9998
            ? calendar.Quarter(number, quarter - '0')
            : null;
}
