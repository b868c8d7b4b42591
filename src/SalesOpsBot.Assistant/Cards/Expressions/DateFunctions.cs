using System.Globalization;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>
/// Functions of instants, told in UTC. Those that format take any ISO 8601 form, where one without an offset is UTC; the others take the full form alone,
/// as the reference does. There is no clock here.
/// </summary>
internal static class DateFunctions
{
    private const DateTimeStyles Universal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["formatDateTime"] = Function.Of(1, 3, values => Read(values[0]) is { } instant ? Format(instant, values) : NotAnInstant(values[0])),
        ["formatEpoch"] = Function.Of(1, 3, values => values[0] is double seconds and >= -62135596800.0 and <= 253402300799.0
            ? Format(DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000)), values)
            : new Failure("An epoch is a number of seconds since 1970.")),
        ["year"] = Part(instant => instant.Year),
        ["month"] = Part(instant => instant.Month),
        ["dayOfMonth"] = Part(instant => instant.Day),
        ["dayOfWeek"] = Part(instant => (int)instant.DayOfWeek),
        ["dayOfYear"] = Part(instant => instant.DayOfYear),
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

    private static DateTimeOffset? Read(object? value) =>
        DateTimeOffset.TryParse(value as string, CultureInfo.InvariantCulture, Universal, out var instant) ? instant : null;

    private static DateTimeOffset? ReadFull(object? value) =>
        DateTimeOffset.TryParseExact(value as string, Iso, CultureInfo.InvariantCulture, Universal, out var instant) ? instant : null;

    private static Failure NotAnInstant(object? value) => new($"“{ExpressionValue.Text(value)}” is not an instant in the form 2017-10-03T15:04:05.000Z.");

    private static Function Part(Func<DateTimeOffset, int> part) =>
        Function.Of(1, 1, values => ReadFull(values[0]) is { } instant ? (double)part(instant) : NotAnInstant(values[0]));

    private static Function Moved(Func<DateTimeOffset, double, DateTimeOffset> move) => Function.Of(2, 3, values =>
    {
        if (ReadFull(values[0]) is not { } instant || values[1] is not double count) return NotAnInstant(values[0]);
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
