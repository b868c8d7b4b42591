using SalesOpsBot.Sales.Forecasting.WinProbability;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What a method says, or why it says nothing. Amounts are minor units of the company's currency.</summary>
public sealed record MethodFigure
{
    /// <summary>What will have been won by the end of the period; nothing where the method has too little to go by.</summary>
    public double? Value { get; private init; }

    /// <summary>Between which figures it lies in eight cases of ten, for methods that know.</summary>
    public OutcomeRange? Range { get; init; }

    /// <summary>Why there is no figure.</summary>
    public string? Missing { get; private init; }

    /// <summary>The parts that the figure is the sum of, each with how it came about.</summary>
    public IReadOnlyList<(string Label, string Working, double Value)> Parts { get; private init; } = [];

    /// <summary>Rows that it does not count.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>A figure as the sum of its parts.</summary>
    public static MethodFigure Of(params IReadOnlyList<(string Label, string Working, double Value)> parts) => new() { Value = parts.Sum(p => p.Value), Parts = parts };

    /// <summary>No figure, and a sentence that says why.</summary>
    public static MethodFigure None(string why) => new() { Missing = why };
}
