using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>One person's commission in a report.</summary>
/// <param name="PersonId">The key.</param>
/// <param name="Person">The name.</param>
/// <param name="Plan">The plan's name; the last one where it changed.</param>
/// <param name="Credited">What was won and counts towards the target.</param>
/// <param name="Target">What is to be won; nothing where it is not known for every settlement.</param>
/// <param name="BasePay">What is paid whatever is won.</param>
/// <param name="Earned">What the deals earned.</param>
/// <param name="Total">What is paid.</param>
public sealed record CommissionPerson(SalespersonId PersonId, string Person, string Plan, Money Credited, Money? Target, Money BasePay, Money Earned, Money Total)
{
    /// <summary>What counts as a share of the target.</summary>
    public decimal? Attainment => Target is { } target ? Credited.RatioTo(target) : null;

    /// <summary>Sums up a person's statements.</summary>
    public static CommissionPerson Of(IReadOnlyList<CommissionStatement> statements)
    {
        var last = statements[^1];
        var zero = Money.Zero(last.Credited.Currency);
        Money Sum(Func<CommissionStatement, Money> figure) => statements.Aggregate(zero, (sum, s) => sum + figure(s));
        return new(
            last.PersonId, last.Person, last.Plan, Sum(s => s.Credited), statements.All(s => s.Target is not null) ? Sum(s => s.Target!.Value) : null, Sum(s => s.BasePay), Sum(s => s.Earned), Sum(s => s.Total));
    }
}
