using System.Globalization;

namespace SalesOpsBot.Sales.Phrases;

/// <summary>When a plural category is used, as the Unicode CLDR writes it for whole numbers: <c>n % 10 = 2..4 and n % 100 != 12..14</c>.</summary>
public sealed class PluralRule
{
    private readonly Relation[][] _any;

    private PluralRule(Relation[][] any) => _any = any;

    /// <summary>Reads a rule.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PluralRule Parse(string rule) => new([.. Split(rule, " or ").Select(all => Split(all, " and ").Select(Relation.Parse).ToArray())]);

    /// <summary>Whether a number is of this category.</summary>
    public bool Holds(long count) => _any.Any(all => all.All(relation => relation.Holds(Math.Abs(count))));

    private static string[] Split(string text, string by) => text.Split(by, StringSplitOptions.TrimEntries);

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <param name="Operand">n or i: the number. The others are of its decimals, and are 0 of a whole number.</param>
    /// <param name="Modulo">What it is divided by; 0 for nothing.</param>
    /// <param name="Is">Whether it lies in the ranges, or outside of all.</param>
    /// <param name="Ranges">From where to where, both included.</param>
    private sealed record Relation(char Operand, long Modulo, bool Is, (long From, long To)[] Ranges)
    {
        public static Relation Parse(string text)
        {
            var isNot = text.Contains("!=", StringComparison.Ordinal);
            if (Split(text, isNot ? "!=" : "=") is not [var left, var right] || Split(left, "%") is not [[var operand], ..] sides) throw new FormatException($"“{text}” is no plural rule.");
            return new(operand, sides.Length > 1 ? Number(sides[1]) : 0, !isNot, [.. Split(right, ",").Select(Range)]);
        }

        public bool Holds(long count)
        {
            var value = Operand is 'n' or 'i' ? count : 0;
            if (Modulo > 0) value %= Modulo;
            return Ranges.Any(range => value >= range.From && value <= range.To) == Is;
        }

        private static (long From, long To) Range(string text) => Split(text, "..") is [var from, var to] ? (Number(from), Number(to)) : (Number(text), Number(text));
    }
}
