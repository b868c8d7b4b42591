using System.Globalization;

namespace SalesOpsBot.Sales;

/// <summary>An amount of one currency, kept in minor units. Arithmetic is checked; mixing currencies throws.</summary>
/// <param name="MinorUnits">Cents for the dollar.</param>
/// <param name="Currency">Of what.</param>
public readonly record struct Money(long MinorUnits, Currency Currency)
{
    /// <summary>The amount in units, exact.</summary>
    public decimal Amount => (decimal)MinorUnits / Currency.MinorPerUnit;

    /// <summary>Nothing of a currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>An amount given in units; half a minor unit is rounded away from zero.</summary>
    /// <exception cref="OverflowException">The amount does not fit 64 bits of minor units.</exception>
    public static Money Of(decimal amount, Currency currency) =>
        new(decimal.ToInt64(decimal.Round(amount * currency.MinorPerUnit, 0, MidpointRounding.AwayFromZero)), currency);

    /// <summary>The sum.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(checked(left.MinorUnits + left.Same(right).MinorUnits), left.Currency);

    /// <summary>The difference.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(checked(left.MinorUnits - left.Same(right).MinorUnits), left.Currency);

    /// <summary>The negative.</summary>
    public static Money operator -(Money value) => new(checked(-value.MinorUnits), value.Currency);

    /// <summary>A share of the amount, rounded half away from zero.</summary>
    public Money Times(decimal factor) => new(decimal.ToInt64(decimal.Round(MinorUnits * factor, 0, MidpointRounding.AwayFromZero)), Currency);

    /// <summary>How much of <paramref name="whole"/> this is, or nothing where the whole is nothing.</summary>
    public decimal? RatioTo(Money whole) => Same(whole).MinorUnits == 0 ? null : (decimal)MinorUnits / whole.MinorUnits;

    /// <summary>Splits the amount by weights so that the parts add up to the whole; the last part takes the remainder.</summary>
    /// <param name="weights">At least one, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">The weights cannot share anything out.</exception>
    public IReadOnlyList<Money> Allocate(params IReadOnlyList<decimal> weights)
    {
        var total = weights.Sum();
        if (weights.Count == 0 || total <= 0 || weights.Any(w => w < 0)) throw new ArgumentException("Weights must be positive.", nameof(weights));
        var parts = new Money[weights.Count];
        var left = this;
        for (var i = 0; i < parts.Length - 1; i++)
        {
            parts[i] = new(decimal.ToInt64(decimal.Truncate(MinorUnits * weights[i] / total)), Currency);
            left -= parts[i];
        }

        parts[^1] = left;
        return parts;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:#,0.###} {Currency}");

    private Money Same(Money other) => other.Currency == Currency
        ? other
        : throw new InvalidOperationException($"{Currency} and {other.Currency} do not add up without an exchange rate.");
}
