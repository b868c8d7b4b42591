using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>Reads a day, alone or against another: <c>2018-01-15</c>, <c>+14d</c>, <c>-1w</c>, <c>+1m</c>, <c>+1q</c>. Pure.</summary>
public static partial class DayExpression
{
    private static readonly DateOnly First = new(1970, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    /// <summary>The day that is meant. A period stands for its last day: "push it to January" leaves all of January.</summary>
    /// <param name="argument">The argument's name, for the sentence about it.</param>
    /// <param name="text">What was said.</param>
    /// <param name="before">The day there is, which a sign moves; today where there is none.</param>
    public static Outcome<DateOnly> Read(string argument, string text, DateOnly before)
    {
        var said = text.Trim();
        if (Step().Match(said) is { Success: true } step) return InReach(argument, said, () => Moved(before, int.Parse(step.Groups[1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), step.Groups[2].Value[0]));
        return Period.TryParse(said) is { } period
            ? InReach(argument, said, () => period.End)
            : Problem.Invalid(argument, $"I can't read “{said}” as a day. Say it like 2018-01-15, “end of January” or “two weeks later”.");
    }

    private static DateOnly Moved(DateOnly day, int steps, char unit) => unit switch
    {
        'd' => day.AddDays(steps),
        'w' => day.AddDays(7 * steps),
        'm' => Months(day, steps),
        'q' => Months(day, 3 * steps),
        _ => day.AddYears(steps),
    };

    // The last day of a month stays the last one.
    private static DateOnly Months(DateOnly day, int months)
    {
        var moved = day.AddMonths(months);
        return day.AddDays(1).Day == 1 ? new(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)) : moved;
    }

    private static Outcome<DateOnly> InReach(string argument, string said, Func<DateOnly> day)
    {
        try
        {
            if (day() is var found && found >= First && found <= Last) return found;
        }
        catch (ArgumentOutOfRangeException)
        {
            // Beyond the calendar is beyond reach as well.
        }
        catch (OverflowException)
        {
        }

        return Problem.Invalid(argument, $"“{said}” is beyond the days that I keep: {First.Year.ToString(CultureInfo.InvariantCulture)} to {Last.Year.ToString(CultureInfo.InvariantCulture)}.");
    }

    [GeneratedRegex(@"^([+-]\d{1,4})\s*([dwmqy])$", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
