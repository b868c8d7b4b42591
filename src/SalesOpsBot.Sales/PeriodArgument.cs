namespace SalesOpsBot.Sales;

/// <summary>Reads the argument <c>period</c> (and <c>closing</c>) of a tool.</summary>
public static class PeriodArgument
{
    /// <summary>The period said, or one that stands for nothing said.</summary>
    public static Outcome<Period> Read(string? text, Period unsaid, string argument = "period") => string.IsNullOrWhiteSpace(text)
        ? unsaid
        : Period.TryParse(text) is { } period
            ? period
            : Problem.Invalid(argument, $"I can't read “{text.Trim()}” as a period. Try 2017-Q4, 2017-10, 2017-W41, 2017-10-03 or 2017-10-01/2017-10-31, or say it in words, like “last quarter”.");

    /// <summary>The period said, or nothing where none was.</summary>
    public static Outcome<Period?> ReadOptional(string? text, string argument = "period") => string.IsNullOrWhiteSpace(text)
        ? (Period?)null
        : Read(text, default, argument).Match<Outcome<Period?>>(period => period, problem => problem);
}
