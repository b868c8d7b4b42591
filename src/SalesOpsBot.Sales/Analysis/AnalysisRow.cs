namespace SalesOpsBot.Sales.Analysis;

/// <summary>One line of an analysis.</summary>
/// <param name="Label">The rep, product, month …</param>
/// <param name="Value">The figure; nothing where it has no meaning here, or may not be shown.</param>
/// <param name="Rows">How many deals it stands on.</param>
public sealed record AnalysisRow(string Label, decimal? Value, long Rows)
{
    /// <summary>The place, from 1, equal figures sharing one; nothing without a figure.</summary>
    public int? Rank { get; init; }

    /// <summary>The same figure of the period before.</summary>
    public decimal? Previous { get; init; }

    /// <summary>What is usual here: the mean of the periods before, where that was asked.</summary>
    public decimal? Usual { get; init; }

    /// <summary>How far it is from usual: above zero it is more.</summary>
    public decimal? FromUsual => Value - Usual;
}
