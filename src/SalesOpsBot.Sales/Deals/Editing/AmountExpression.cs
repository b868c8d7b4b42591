using System.Globalization;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>Reads an amount, alone or against another: <c>6000</c>, <c>6,000 EUR</c>, <c>+500</c>, <c>-10%</c>. Pure.</summary>
public static class AmountExpression
{
    /// <summary>The amount that is meant.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="before">The amount there is; what a sign or a percentage is against.</param>
    /// <param name="unsaid">The currency where none is said.</param>
    public static Outcome<Money> Read(string text, Money? before, Currency unsaid)
    {
        var words = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var currency = words.Length == 2 ? Currency.TryParse(words[1]) : null;
        if (words.Length is 0 or > 2 || (words.Length == 2 && currency is null)) return Unreadable(text);
        var (number, relative) = (words[0], words[0][0] is '+' or '-');
        if (number.EndsWith('%'))
            return !relative ? Unreadable(text) : before is not { } whole ? NothingYet(text) : Share(number, text, whole);
        if (!decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) || Math.Abs(amount) > 1e15m) return Unreadable(text);
        if (!relative) return Worth(Money.Of(amount, currency ?? before?.Currency ?? unsaid));
        if (before is not { } from) return NothingYet(text);
        return currency is { } other && other != from.Currency ? Unreadable(text) : Worth(from + Money.Of(amount, from.Currency));
    }

    private static Outcome<Money> Share(string number, string text, Money whole) =>
        decimal.TryParse(number[..^1], NumberStyles.Number, CultureInfo.InvariantCulture, out var share) && Math.Abs(share) <= 1000 ? Worth(whole + whole.Times(share / 100)) : Unreadable(text);

    private static Outcome<Money> Worth(Money value) =>
        value.MinorUnits < 0 ? Problem.Invalid("value", $"A deal can't be worth less than nothing; that would be {value}.") : value;

    private static Problem NothingYet(string text) => Problem.Invalid("value", $"It has no value yet that “{text.Trim()}” could be counted from. Say the whole amount.");

    private static Problem Unreadable(string text) => Problem.Invalid("value", $"I can't read “{text.Trim()}” as an amount. Say it like 6000, +500 or -10%.");
}
