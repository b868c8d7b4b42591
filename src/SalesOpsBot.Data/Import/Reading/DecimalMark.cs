namespace SalesOpsBot.Data.Import.Reading;

/// <summary>What a column's numbers have before their fraction.</summary>
internal enum DecimalMark
{
    /// <summary>Nothing in the column tells; read as a point.</summary>
    Unknown,

    /// <summary><c>1,234.50</c></summary>
    Point,

    /// <summary><c>1.234,50</c></summary>
    Comma,
}
