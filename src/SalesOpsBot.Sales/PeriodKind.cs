namespace SalesOpsBot.Sales;

/// <summary>The shape of a <see cref="Period"/>.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year, <c>2017</c>.</summary>
    Year,

    /// <summary>A calendar quarter, <c>2017-Q4</c>.</summary>
    Quarter,

    /// <summary>A calendar month, <c>2017-10</c>.</summary>
    Month,

    /// <summary>An ISO 8601 week, Monday to Sunday, <c>2017-W41</c>.</summary>
    Week,

    /// <summary>One day, <c>2017-10-03</c>.</summary>
    Day,

    /// <summary>Any other run of days, <c>2017-10-01/2017-10-31</c>.</summary>
    Range,
}
