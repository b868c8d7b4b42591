using System.Globalization;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Functions of instants written in ISO 8601; one without an offset is UTC, and all are told in UTC. There is no clock here.</summary>
internal static class DateFunctions
{
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["formatDateTime"] = OfInstant(1, 3, (instant, values) => Format(instant, values)),
        ["formatEpoch"] = Function.Of(1, 3, values => values[0] is double seconds and >= -62135596800.0 and <= 253402300799.0
            ? Format(DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000)), values)
            : new Failure("An epoch is a number of seconds since 1970.")),
        ["year"] = OfInstant(1, 1, (instant, _) => (double)instant.Year),
        ["month"] = OfInstant(1, 1, (instant, _) => (double)instant.Month),
        ["dayOfMonth"] = OfInstant(1, 1, (instant, _) => (double)instant.Day),
        ["dayOfWeek"] = OfInstant(1, 1, (instant, _) => (double)instant.DayOfWeek),
        ["dayOfYear"] = OfInstant(1, 1, (instant, _) => (double)instant.DayOfYear),
        ["addDays"] = Moved((instant, count) => instant.AddDays(count)),
        ["addHours"] = Moved((instant, count) => instant.AddHours(count)),
        ["addMinutes"] = Moved((instant, count) => instant.AddMinutes(count)),
        ["addSeconds"] = Moved((instant, count) => instant.AddSeconds(count)),
    };

    private static string Format(DateTimeOffset instant, IReadOnlyList<object?> values)
    {
        var format = values is [_, string { Length: > 0 } given, ..] ? given : Iso;
        return instant.ToString(format.Length == 1 ? "%" + format : format, TextFunctions.Culture(values, 2));
    }

    private static Function OfInstant(int least, int most, Func<DateTimeOffset, IReadOnlyList<object?>, object?> calculate) => Function.Of(least, most, values =>
        values[0] is string text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? calculate(instant, values)
            : new Failure($"“{ExpressionValue.Text(values[0])}” is not an instant."));

    private static Function Moved(Func<DateTimeOffset, double, DateTimeOffset> move) => OfInstant(2, 3, (instant, values) =>
    {
        if (values[1] is not double count) return new Failure("How many is a number.");
        try
        {
            return move(instant, count).ToString(values is [_, _, string format] ? format : Iso, TextFunctions.English);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new Failure("That is outside of the calendar.");
        }
    });
}
