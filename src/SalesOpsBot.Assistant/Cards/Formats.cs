using System.Globalization;
using System.Text.RegularExpressions;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>Writes figures as a person reads them: in the culture of the person's language, with the person's own clock.</summary>
internal sealed partial class Formats
{
    /// <summary>From here on a fraction of an amount is noise on a card; the receipt has every cent.</summary>
    private const decimal FractionsUpTo = 1_000;

    private readonly CultureInfo _culture;
    private readonly TimeZoneInfo _zone;
    private readonly string _mediumDate;

    /// <param name="language">BCP 47 tag; American English stands for one that the machine does not know.</param>
    /// <param name="zone">The person's zone.</param>
    public Formats(string language, TimeZoneInfo zone)
    {
        _culture = Culture(language);
        _zone = zone;
        // "1. Jan" at the start of a line would be a numbered list in Markdown, were it not for the space that does not break.
        _mediumDate = Weekday().Replace(_culture.DateTimeFormat.LongDatePattern, "").Replace("MMMM", "MMM", StringComparison.Ordinal).Replace(". ", ".\u00a0", StringComparison.Ordinal);
    }

    /// <summary>The formats of a person.</summary>
    public static Formats For(Viewer viewer) => new(viewer.Language, viewer.Zone);

    /// <summary>An amount, without fractions from a thousand on: <c>$2,802,496</c>.</summary>
    public string Money(Money amount) => Money(amount.Amount, amount.Currency);

    /// <summary>An amount to the cent, as pay is told: <c>$2,802,496.50</c>.</summary>
    public string Exact(Money amount) => Money(amount.Amount, amount.Currency, amount.Currency.Digits);

    /// <summary>A movement, with its sign: <c>+$1,119</c>.</summary>
    public string Signed(Money amount) => amount.MinorUnits > 0 ? $"+{Money(amount)}" : Money(amount);

    /// <summary>A difference to the cent, with its sign.</summary>
    public string Change(Money amount) => amount.MinorUnits > 0 ? $"+{Exact(amount)}" : Exact(amount);

    /// <summary>An amount in units of a currency.</summary>
    public string Money(decimal amount, Currency currency) => Money(amount, currency, amount % 1 == 0 || Math.Abs(amount) >= FractionsUpTo ? 0 : currency.Digits);

    private string Money(decimal amount, Currency currency, int digits)
    {
        var format = (NumberFormatInfo)_culture.NumberFormat.Clone();
        format.CurrencySymbol = Symbol(currency);
        format.CurrencyDecimalDigits = digits;
        // Accountants' brackets are not read as a minus by everybody.
        if (format.CurrencyNegativePattern is 0) format.CurrencyNegativePattern = 1;
        return amount.ToString("C", format);
    }

    /// <summary>A share as a percentage: 0.622 is <c>62.2%</c>.</summary>
    public string Percent(decimal share) => share.ToString(share * 100 % 1 == 0 ? "P0" : "P1", _culture);

    /// <summary>A probability as a percentage.</summary>
    public string Percent(double share) => Percent((decimal)share);

    /// <summary>The size of a difference of two shares in percentage points: 0.021 is <c>2.1 points</c>.</summary>
    public string Points(decimal difference) => Say($"{Number(Math.Abs(difference) * 100, 1)} points");

    /// <summary>A multiple: <c>2.4×</c>.</summary>
    public string Times(decimal multiple) => $"{Number(multiple, 1)}×";

    /// <summary>A number with at most so many decimals.</summary>
    public string Number(decimal number, int decimals = 0)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString(rounded % 1 == 0 ? "N0" : $"N{decimals.ToString(CultureInfo.InvariantCulture)}", _culture);
    }

    /// <summary>A number of things: <c>1 deal</c>, <c>1,257 deals</c>.</summary>
    public string Count(long count, string one, string many) => $"{Number(count)} {PhraseBook.Plural(count, one, many)}";

    /// <summary>A day: <c>Dec 31, 2017</c>.</summary>
    public string Date(DateOnly day) => day.ToString(_mediumDate, _culture);

    /// <summary>An instant on the person's clock.</summary>
    public string Instant(DateTimeOffset instant)
    {
        var local = Local(instant);
        return $"{Date(DateOnly.FromDateTime(local))}, {local.ToString("t", _culture)}";
    }

    /// <summary>A time of the person's clock: <c>9:00 AM</c>.</summary>
    public string Time(DateTimeOffset instant) => Local(instant).ToString("t", _culture);

    /// <summary>The day of the week: <c>Sunday</c>.</summary>
    public string DayName(DateOnly day) => _culture.DateTimeFormat.GetDayName(day.DayOfWeek);

    /// <summary>What the person's clock says at an instant.</summary>
    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _zone).DateTime;

    /// <summary>A period: <c>Q4 2017</c>, <c>December 2017</c>, <c>Week 41, 2017</c>.</summary>
    public string Period(Period period) => period.Kind switch
    {
        PeriodKind.Year => period.ToString(),
        PeriodKind.Quarter => $"{period.ToString()[5..]} {period.ToString()[..4]}",
        PeriodKind.Month => period.Start.ToString("Y", _culture),
        PeriodKind.Week => Say($"Week {period.ToString()[6..].TrimStart('0')}, {period.ToString()[..4]}"),
        PeriodKind.Day => Date(period.Start),
        PeriodKind.Range => $"{Date(period.Start)} – {Date(period.End)}",
    };

    /// <summary>A text that begins with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Symbol(Currency currency)
    {
        var region = _culture.IsNeutralCulture ? null : new RegionInfo(_culture.Name);
        if (region?.ISOCurrencySymbol == currency.Code) return _culture.NumberFormat.CurrencySymbol;
        var usual = currency.Code switch { "USD" => "$", "EUR" => "€", "GBP" => "£", "JPY" => "¥", _ => null };
        // Where the person's own money has that sign, only the code is clear.
        return usual is not null && usual != _culture.NumberFormat.CurrencySymbol ? usual : currency.Code + "\u00a0";
    }

    private static CultureInfo Culture(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true) is { Name.Length: > 0 } culture ? culture : CultureInfo.GetCultureInfo("en-US");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }

    [GeneratedRegex(@"[\s,،]*dddd[\s,،.]*", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
