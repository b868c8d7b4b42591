namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A length of time as people count it: months and years are those of the calendar.</summary>
/// <param name="Years">How many years.</param>
/// <param name="Months">How many months.</param>
/// <param name="Days">How many days, weeks being seven.</param>
/// <param name="Time">Hours, minutes and seconds.</param>
internal readonly record struct Lapse(decimal Years, decimal Months, decimal Days, TimeSpan Time)
{
    private const int DaysOfYear = 365;
    private const int DaysOfMonth = 30;
    private const int MonthsOfYear = 12;

    /// <summary>Whether the days are those that people work on.</summary>
    public bool Business { get; init; }

    /// <summary>Whether it is told to the hour or finer.</summary>
    public bool HasTime => Time != TimeSpan.Zero;

    /// <summary>Whether it is told in days or longer.</summary>
    public bool HasDays => Years != 0 || Months != 0 || Days != 0;

    /// <summary>How long it is about, with years of 365 days and months of 30.</summary>
    public TimeSpan About => Time + TimeSpan.FromDays((double)((Years * DaysOfYear) + (Months * DaysOfMonth) + Days));

    /// <summary>Both together.</summary>
    public Lapse Plus(Lapse other) => new(Years + other.Years, Months + other.Months, Days + other.Days, Time + other.Time) { Business = Business || other.Business };

    /// <summary>When it is over, begun at a time; before that time where <paramref name="sign"/> is -1.</summary>
    /// <returns>Nothing where no calendar reaches so far.</returns>
    public DateTime? From(DateTime start, int sign = 1)
    {
        var (whole, years) = (decimal.Truncate(Months) + (MonthsOfYear * decimal.Truncate(Years)), Years - decimal.Truncate(Years));
        if (About > TimeSpan.FromDays(DaysOfYear * 1000)) return null;
        if (Business) return Working(start, sign * (int)Days);
        var rest = Days + ((Months - decimal.Truncate(Months)) * DaysOfMonth) + (years * DaysOfYear);
        var moved = start.AddMonths(sign * (int)whole);
        return moved + (sign * (Time + TimeSpan.FromDays((double)rest)));
    }

    private static DateTime Working(DateTime day, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }

        return day;
    }
}
