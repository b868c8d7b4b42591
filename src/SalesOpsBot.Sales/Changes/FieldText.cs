using System.Globalization;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Values of fields as canonical text, the same in every database and at any time: what a change, its undo and the audit keep.</summary>
public static class FieldText
{
    // No name holds it: it cannot be typed.
    private const char Separator = '\u001f';

    /// <summary><c>4200.00 USD</c>.</summary>
    public static string? Of(Money? money) => money is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value.Amount.ToString($"F{value.Currency.Digits}", CultureInfo.InvariantCulture)} {value.Currency.Code}") : null;

    /// <summary><c>2018-01-15</c>.</summary>
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2018-01-15T15:00:00.0000000Z</c>.</summary>
    public static string? Of(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary><c>0.6</c>.</summary>
    public static string? Of(double? share) => share?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary><c>45</c>.</summary>
    public static string? Of(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Another record, by its external id (a stage or product by its name), and its name as it was.</summary>
    public static string? Reference(string? key, string? name) => key is null ? null : $"{key}{Separator}{name}";

    /// <summary>Reads money.</summary>
    public static Money? Money(string? text) => text?.Split(' ') is [var amount, var code] ? Sales.Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), new(code)) : null;

    /// <summary>Reads a day.</summary>
    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads an instant.</summary>
    public static DateTimeOffset? Instant(string? text) =>
        text is null ? null : DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>Reads a share.</summary>
    public static double? Share(string? text) => text is null ? null : double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Reads a whole number.</summary>
    public static long? Number(string? text) => text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The key of a reference.</summary>
    public static string? Key(string? text) => text?.Split(Separator)[0];

    /// <summary>The name of a reference.</summary>
    public static string? Name(string? text) => text?.Split(Separator)[^1];

    /// <summary>Whether two values are the same; a reference is its key, however it is called.</summary>
    public static bool Same(FieldKind kind, string? left, string? right) => kind switch
    {
        FieldKind.Reference => Key(left) == Key(right),
        FieldKind.Money => Money(left) == Money(right),
        FieldKind.Text or FieldKind.Word => (left ?? "") == (right ?? ""),
        _ => left == right,
    };
}
