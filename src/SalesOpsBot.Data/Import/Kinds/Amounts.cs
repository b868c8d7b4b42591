using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>Reads amounts with their currency.</summary>
internal static class Amounts
{
    /// <summary>Beyond this an amount is a mistake, and sums of many could overflow.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>An amount in minor units of its currency and of the company's; the latter is nothing where no exchange rate is known.</summary>
    public static (long Value, Currency Currency, long? Company)? Read(Row row, Field field, SalesOptions sales, decimal unit = 1)
    {
        var amount = row.Number(field, -Largest, Largest);
        var written = row.Name(Field.Currency) ?? (amount is null ? null : NumberText.CurrencyCode(row.Text(field)));
        var currency = written is null ? sales.CompanyCurrency : Currency.TryParse(written);
        if (currency is null) row.Reject(Field.Currency, "is no currency code of three letters");
        if (amount is not { } number || currency is not { } of) return null;
        if (decimal.Abs(number) > Largest / unit)
        {
            row.Reject(field, "is too much");
            return null;
        }

        var money = Money.Of(number * unit, of);
        return (money.MinorUnits, of, sales.InCompanyCurrency(money)?.MinorUnits);
    }
}
