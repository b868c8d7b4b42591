namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>How much likelier a deal is won than others of its age, by owner, product and stage.</summary>
internal sealed class DealFactors(IReadOnlyDictionary<long, long> teams, IReadOnlyDictionary<int, double> stagePriors)
{
    /// <summary>To how many expected wins it is worth that owners, teams and products are alike.</summary>
    private const double Alike = 100;

    /// <summary>To how many expected wins a stage's own probability is worth.</summary>
    private const double StageBelief = 30;

    public EvidenceBook<long> Owners { get; } = new();

    public EvidenceBook<long> Teams { get; } = new();

    public EvidenceBook<int> Products { get; } = new();

    public EvidenceBook<int> Stages { get; } = new();

    /// <summary>Adds what came of a deal.</summary>
    public void Add(long owner, int product, int stage, double expected, bool won)
    {
        Owners.Add(owner, expected, won);
        Teams.Add(TeamOf(owner), expected, won);
        Products.Add(product, expected, won);
        if (stage != 0) Stages.Add(stage, expected, won);
    }

    public double Of(long owner, int product, int stage)
    {
        var team = Teams.Factor(TeamOf(owner), 1, Alike);
        var inStage = stage == 0 ? 1 : Stages.Factor(stage, stagePriors.GetValueOrDefault(stage, 1), StageBelief);
        return Owners.Factor(owner, team, Alike) * Products.Factor(product, 1, Alike) * inStage;
    }

    /// <summary>The relative variance that is left in the factor of some owners.</summary>
    public double DoubtOf(IReadOnlySet<long> owners) => 1 / (owners.Sum(Owners.Expected) + Alike);

    private long TeamOf(long owner) => teams.GetValueOrDefault(owner);
}
