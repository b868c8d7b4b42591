namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>How a deal moved a pipeline. In the order in which a bridge from opening to closing tells them.</summary>
public enum MovementKind
{
    /// <summary>It did not exist.</summary>
    New,

    /// <summary>It existed outside: expected at another time, with another owner, left out by its rep, or closed.</summary>
    PulledIn,

    /// <summary>Its value changed while it was in.</summary>
    Amount,

    /// <summary>It is expected outside the period now, or belongs to another owner.</summary>
    PushedOut,

    /// <summary>It was won.</summary>
    Won,

    /// <summary>It was lost.</summary>
    Lost,

    /// <summary>Its rep leaves it out, or it has no close date any more.</summary>
    Removed,
}
