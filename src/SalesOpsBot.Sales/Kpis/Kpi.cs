namespace SalesOpsBot.Sales.Kpis;

/// <summary>One key figure.</summary>
/// <param name="Name">A stable name: <c>win_rate</c>.</param>
/// <param name="Title">For people: <c>Win rate</c>.</param>
/// <param name="Unit">What the figure counts.</param>
/// <param name="Value">The figure; nothing where the data does not allow it, and then <see cref="Note"/> says why.</param>
/// <param name="Rows">How many rows it stands on.</param>
/// <param name="Definition">How it is worked out.</param>
public sealed record Kpi(string Name, string Title, KpiUnit Unit, decimal? Value, long Rows, string Definition)
{
    /// <summary>What it is about.</summary>
    public KpiGroup Group { get; init; }

    /// <summary>The same figure of the period compared with.</summary>
    public decimal? Previous { get; init; }

    /// <summary>The same figure a year earlier.</summary>
    public decimal? LastYear { get; init; }

    /// <summary>Why there is no figure, and what data it needs.</summary>
    public string? Note { get; init; }

    /// <summary>The change: for a share in share points (0.02 is two points), otherwise relative to the previous figure (0.10 is ten per cent more).</summary>
    public decimal? Change => ChangeFrom(Previous);

    /// <summary>The change against a year earlier, counted in the same way.</summary>
    public decimal? ChangeOnYear => ChangeFrom(LastYear);

    private decimal? ChangeFrom(decimal? before) => (Value, before) switch
    {
        ({ } now, { } then) when Unit == KpiUnit.Ratio => now - then,
        ({ } now, { } then) when then != 0 => decimal.Round((now - then) / then, 6, MidpointRounding.AwayFromZero),
        _ => null,
    };
}
