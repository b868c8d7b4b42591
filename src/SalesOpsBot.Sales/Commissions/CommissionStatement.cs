using System.Text.Json.Serialization;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What one settlement pays, line by line.</summary>
public sealed record CommissionStatement
{
    /// <summary>Whose.</summary>
    public required SalespersonId PersonId { get; init; }

    /// <summary>The person's name.</summary>
    public required string Person { get; init; }

    /// <summary>The plan's name.</summary>
    public required string Plan { get; init; }

    /// <summary>The first day of the plan's version.</summary>
    public required DateOnly PlanValidFrom { get; init; }

    /// <summary>The number of the plan's version.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>When that version was imported.</summary>
    [JsonIgnore]
    public DateTimeOffset PlanKeptAt { get; init; }

    /// <summary>How the plan's tiers pay.</summary>
    public required TierPayment TiersPay { get; init; }

    /// <summary>The period that is settled.</summary>
    public required Period Period { get; init; }

    /// <summary>Its days on which this plan is the person's.</summary>
    public required DateRange Days { get; init; }

    /// <summary>What was won and counts towards the target, after splits.</summary>
    public required Money Credited { get; init; }

    /// <summary>What is to be won; nothing where neither plan nor quota says.</summary>
    public Money? Target { get; init; }

    /// <summary>The versions of quotas that the target comes from; none where the plan says it.</summary>
    [JsonIgnore]
    public IReadOnlyList<Quota> Quotas { get; init; } = [];

    /// <summary>What counts as a share of the target; nothing without one, or where it is zero.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>The tier reached.</summary>
    public required string Tier { get; init; }

    /// <summary>The rate of the tier reached.</summary>
    public required decimal TierRate { get; init; }

    /// <summary>The next tier; nothing at the top.</summary>
    public NextTier? Next { get; init; }

    /// <summary>Every amount, in order.</summary>
    public required IReadOnlyList<CommissionLine> Lines { get; init; }

    /// <summary>What is worth knowing beside the lines, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Wins without a value in the company's currency; they earn nothing.</summary>
    public int WithoutValue { get; init; }

    /// <summary>What is paid whatever is won.</summary>
    public Money BasePay => Sum(CommissionLineKind.BasePay);

    /// <summary>What the deals earned: rates and extras, after the cap per deal.</summary>
    public Money Earned => Sum(CommissionLineKind.Rate, CommissionLineKind.DealCap, CommissionLineKind.Spiff);

    /// <summary>Everything else: caps, floor, held and released, clawbacks, draw.</summary>
    public Money Adjustments => Total - BasePay - Earned;

    /// <summary>What is paid without base pay.</summary>
    public Money Commission => Total - BasePay;

    /// <summary>What is paid: the sum of the lines.</summary>
    public Money Total => Lines.Aggregate(Money.Zero(Credited.Currency), (sum, line) => sum + line.Amount);

    /// <summary>What the person owes from advances afterwards.</summary>
    public Money Owed => Carry.Owed;

    /// <summary>What of it waits for customers' payments afterwards.</summary>
    public Money Held => Carry.Deals.Aggregate(Money.Zero(Credited.Currency), (sum, deal) => sum + deal.Held);

    /// <summary>What is to be taken back in settlements to come, as a negative amount.</summary>
    public Money StillDue => Carry.Due.Aggregate(Money.Zero(Credited.Currency), (sum, due) => sum + due.Rest);

    /// <summary>What the next settlement begins with.</summary>
    [JsonIgnore]
    public CommissionCarry Carry { get; init; } = CommissionCarry.None(Currency.Usd);

    /// <summary>The sum of the lines of some kinds.</summary>
    public Money Sum(params ReadOnlySpan<CommissionLineKind> kinds)
    {
        var sum = Money.Zero(Credited.Currency);
        foreach (var line in Lines)
        {
            if (kinds.Contains(line.Kind)) sum += line.Amount;
        }

        return sum;
    }
}
