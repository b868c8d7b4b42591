namespace SalesOpsBot.Data.Import.Reading;

/// <summary>How a column writes dates such as <c>02/03/24</c>.</summary>
internal enum DateOrder
{
    /// <summary>Nothing in the column tells; read as month first.</summary>
    Unknown,

    /// <summary>As in the United States.</summary>
    MonthFirst,

    /// <summary>As nearly everywhere else.</summary>
    DayFirst,
}
