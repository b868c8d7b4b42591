namespace SalesOpsBot.Sales.Commissions;

/// <summary>Walks two calculations side by side to the first step at which they part. Pure.</summary>
public static class CommissionComparer
{
    /// <summary>The first step that differs; nothing where all lines are the same.</summary>
    /// <param name="here">The lines of one calculation, in order.</param>
    /// <param name="there">The lines of the other.</param>
    /// <param name="currency">Of both.</param>
    public static CommissionParting? FirstParting(IReadOnlyList<CommissionLine> here, IReadOnlyList<CommissionLine> there, Currency currency)
    {
        var (sumHere, sumThere) = (Money.Zero(currency), Money.Zero(currency));
        for (var i = 0; i < Math.Max(here.Count, there.Count); i++)
        {
            var (left, right) = (i < here.Count ? here[i] : null, i < there.Count ? there[i] : null);
            if (left is not null && right is not null && SameStep(left, right) && left.Amount == right.Amount && left.Rate == right.Rate)
            {
                (sumHere, sumThere) = (sumHere + left.Amount, sumThere + right.Amount);
                continue;
            }

            // Where one side has a step more, the other's line belongs to a later step and is not what parts them.
            if (left is not null && right is not null && !SameStep(left, right))
            {
                if (here.Skip(i).Any(line => SameStep(line, right))) right = null;
                else left = null;
            }

            return new(Name(left ?? right!), Words(left), Words(right), sumHere + (left?.Amount ?? Money.Zero(currency)), sumThere + (right?.Amount ?? Money.Zero(currency)));
        }

        return null;
    }

    private static bool SameStep(CommissionLine left, CommissionLine right) => left.Kind == right.Kind && left.DealId == right.DealId && left.On == right.On;

    private static string Name(CommissionLine line) => CommissionReceipts.Step(line).Label;

    private static string? Words(CommissionLine? line) => line is null ? null : $"{line.Rule}: {line.Working} → {line.Amount}";
}
