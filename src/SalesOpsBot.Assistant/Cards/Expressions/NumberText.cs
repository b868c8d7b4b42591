using System.Globalization;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Numbers as JavaScript writes them: no exponent from 1e-6 up to 1e21, the fewest digits that read back as the same number.</summary>
internal static class NumberText
{
    public static string Of(double number)
    {
        if (number == 0) return "0";
        if (!double.IsFinite(number)) return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        var shortest = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 16; precision++)
        {
            var shorter = Math.Abs(number).ToString($"E{precision}", CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture) != Math.Abs(number)) continue;
            shortest = shorter;
            break;
        }

        var parts = shortest.Split('E');
        return (number < 0 ? "-" : "") + Place(parts[0].Replace(".", "", StringComparison.Ordinal), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Place(string digits, int exponent) => exponent switch
    {
        >= 21 or < -6 => string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{exponent:+0;-0}"),
        < 0 => "0." + new string('0', -exponent - 1) + digits,
        _ when digits.Length <= exponent + 1 => digits.PadRight(exponent + 1, '0'),
        _ => digits[..(exponent + 1)] + "." + digits[(exponent + 1)..],
    };
}
