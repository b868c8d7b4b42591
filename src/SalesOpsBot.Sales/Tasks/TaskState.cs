namespace SalesOpsBot.Sales.Tasks;

/// <summary>Which tasks a list shows.</summary>
public enum TaskState
{
    /// <summary>Those that are still to be done.</summary>
    Open,

    /// <summary>Those that are done.</summary>
    Done,

    /// <summary>All of them.</summary>
    All,
}
