using System.Globalization;

namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>What is known about one attribute of a lead: words, a number, or yes or no. An attribute that is not known is left out.</summary>
public readonly record struct AttributeValue
{
    private AttributeValue(string? text, double? number) => (Text, Number) = (text, number);

    /// <summary>The words; nothing for a number.</summary>
    public string? Text { get; }

    /// <summary>The number; nothing for words.</summary>
    public double? Number { get; }

    /// <summary>Words; case and surrounding spaces do not matter.</summary>
    public static AttributeValue Of(string text) => new(text.Trim(), null);

    /// <summary>A finite number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static AttributeValue Of(double number) =>
        double.IsFinite(number) ? new(null, number) : throw new ArgumentOutOfRangeException(nameof(number), number, "An attribute's number is finite.");

    /// <summary>Yes or no.</summary>
    public static AttributeValue Of(bool flag) => new(flag ? "yes" : "no", null);

    /// <inheritdoc/>
    public override string ToString() => Text ?? Number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
