using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>
/// What a plan pays. Amounts are units of the company's currency; rates and shares are fractions, so 0.1 is ten percent. <see cref="CommissionRulesChecker"/> says what
/// is wrong with rules that make no sense.
/// </summary>
public sealed record CommissionRules
{
    /// <summary>How long a run of days is settled as one.</summary>
    /// <value>Default: the fiscal quarter.</value>
    public SettlementPeriod SettledBy { get; init; } = SettlementPeriod.Quarter;

    /// <summary>What is paid for each settlement whatever is won.</summary>
    public decimal BasePay { get; init; }

    /// <summary>What is to be won in a settlement; nothing leaves it to the person's quota.</summary>
    public decimal? Target { get; init; }

    /// <summary>The share of what is won that is paid below the first tier.</summary>
    public decimal Rate { get; init; }

    /// <summary>How the tiers pay.</summary>
    public TierPayment TiersPay { get; init; } = TierPayment.Marginal;

    /// <summary>What the tiers begin with.</summary>
    public TierMeasure TiersMeasure { get; init; } = TierMeasure.Attainment;

    /// <summary>The tiers above the base rate, in any order.</summary>
    public IReadOnlyList<CommissionTier> Tiers { get; init; } = [];

    /// <summary>What is needed to earn anything, and what is paid at least.</summary>
    public CommissionFloor? Floor { get; init; }

    /// <summary>What is paid at most.</summary>
    public CommissionCap? Cap { get; init; }

    /// <summary>What is advanced on commission.</summary>
    public CommissionDraw? Draw { get; init; }

    /// <summary>Extras for a product in a window of days; they lie outside rate, tiers, floor and cap.</summary>
    public IReadOnlyList<Spiff> Spiffs { get; init; } = [];

    /// <summary>Whether a deal that two extras fit earns both, or only the larger.</summary>
    /// <value>Default: both.</value>
    public bool SpiffsStack { get; init; } = true;

    /// <summary>What is taken back when a win is taken back after it was settled; nothing takes nothing back.</summary>
    public ClawbackTerms? Clawback { get; init; }

    /// <summary>When commission at the rate is paid.</summary>
    public PayOut PayOut { get; init; } = PayOut.OnClosing;

    /// <summary>Whether a settlement depends on the ones before it: a balance, a clawback or commission that waits for invoices.</summary>
    [JsonIgnore]
    public bool Remembers => Draw is not null || Clawback is not null || PayOut == PayOut.AsInvoicesArePaid;
}
