using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>
/// How likely open deals are won within some days, as the company's own past has it. The base is the deal's age at the same day of earlier quarters; the owner
/// (through the team), the product and the stage raise or lower it. A deal's value is not asked: systems set the value of lost deals to nothing, so in
/// hindsight small deals look lost.
/// </summary>
public sealed class WinModel
{
    private const double Least = 0.0005;
    private const double Most = 0.98;
    private readonly DealFactors _factors;
    private readonly OwnerShares _shares;

    /// <param name="factors">How much better than others each owner, product or stage does.</param>
    /// <param name="shares">Each owner's share of what the company wins.</param>
    internal WinModel(DealFactors factors, OwnerShares shares) => (_factors, _shares) = (factors, shares);

    /// <summary>The probability by age, see <see cref="AgeBands"/>.</summary>
    public required IReadOnlyList<double> ByAge { get; init; }

    /// <summary>What the company wins of deals that do not exist yet.</summary>
    public required NewBusiness NewBusiness { get; init; }

    /// <summary>By how much, relative to it, the level of wins differs from quarter to quarter beyond chance.</summary>
    public required double Spread { get; init; }

    /// <summary>In how many earlier quarters the same days could be looked at; zero where other days had to do.</summary>
    public required int Quarters { get; init; }

    /// <summary>Deals won that it has learnt from.</summary>
    public required long Won { get; init; }

    /// <summary>Deals lost that it has learnt from.</summary>
    public required long Lost { get; init; }

    /// <summary>The probability of deals that are alike, inside (0, 1); nothing for deals whose first day is not known: none like them ever closed.</summary>
    public double? Probability(OpenDeals deals) => deals.Age is { } age
        ? Math.Clamp(ByAge[AgeBands.Of(age)] * _factors.Of(deals.Owner, deals.Product, deals.Stage), Least, Most)
        : null;

    /// <summary>What some owners will win of deals that do not exist yet.</summary>
    /// <param name="owners">Their keys; nothing for the whole company.</param>
    public NewBusiness NewBusinessOf(IReadOnlySet<long>? owners) => owners is null ? NewBusiness : _shares.Of(owners, NewBusiness);

    /// <summary>The spread for some owners: the company's, and what is not known about them because their own evidence is thin.</summary>
    public double SpreadOf(IReadOnlySet<long>? owners) => owners is null ? Spread : Math.Sqrt((Spread * Spread) + _factors.DoubtOf(owners));
}
