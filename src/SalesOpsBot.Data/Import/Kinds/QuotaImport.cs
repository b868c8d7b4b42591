using System.Globalization;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>What people are asked to win.</summary>
internal sealed class QuotaImport : KindImport
{
    public override RecordKind Kind => RecordKind.Quotas;

    public override Table Table { get; } = new("quotas", ["salesperson_id", "starts_on", "ends_on"],
        [new("salesperson_id"), new("starts_on"), new("ends_on"), new("amount", Field.Amount), new("generated", Field.Amount)]);

    public override StagedRow? Read(Row row, ImportSession session)
    {
        Needed(row, Field.Rep, row.Name(Field.Rep));
        var amount = Amounts.Read(row, Field.Amount, session);
        if (amount is null) Needed<string>(row, Field.Amount, null);
        else if (amount.Value.Company is null) row.Reject(Field.Currency, "is a currency without an exchange rate in the settings");
        var days = DaysOf(row, session.Sales.Calendar);
        if (row.Problem is not null || days is not { } range) return null;

        var rep = session.People.Resolve(row, Field.Rep, null, Field.Rep, row.Reference(Field.Rep));
        return new StagedRow([rep, range.Start.DayNumber, range.End.DayNumber, amount!.Value.Company, false]);
    }

    private static DateRange? DaysOf(Row row, FiscalCalendar calendar)
    {
        if (row.Name(Field.Period) is { } text)
        {
            var days = Period.TryParse(text)?.Days ?? FiscalQuarter(text, calendar)?.Days;
            if (days is null) row.Reject(Field.Period, "is not a period such as 2017-Q4, Q4-2017, 2017-10 or 2017");
            return days;
        }

        var (start, end) = (Needed(row, Field.Start, row.Day(Field.Start)), Needed(row, Field.End, row.Day(Field.End)));
        if (end < start) row.Reject(Field.End, "lies before the start");
        return row.Problem is null ? new DateRange(start!.Value, end!.Value) : null;
    }

    /// <summary>Salesforce's <c>Q4-2017</c>, which counts in fiscal years.</summary>
    private static Period? FiscalQuarter(string text, FiscalCalendar calendar) =>
        text is ['Q' or 'q', >= '1' and <= '4' and var quarter, '-' or ' ', .. var year]
        && int.TryParse(year.TrimStart("FY"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 9998
            ? calendar.Quarter(number, quarter - '0')
            : null;
}
