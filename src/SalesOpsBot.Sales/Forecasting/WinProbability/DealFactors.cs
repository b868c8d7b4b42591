namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>How much likelier a deal is won than others of its age, by owner, product and stage.</summary>
internal sealed class DealFactors(IReadOnlyDictionary<long, long> teams, IReadOnlyDictionary<int, double> stagePriors)
{
    /// <summary>To how many expected wins it is worth that owners, teams and products are alike.</summary>
    private const double Alike = 100;

    /// <summary>To how many expected wins a stage's own probability is worth.</summary>
    private const double StageBelief = 30;

    /// <summary>The spread of a team against the company from quarter to quarter that is thought beforehand, and to how many expected wins that thought is worth.</summary>
    private const double UsualSpread = 0.1;
    private const double UsualSpreadWins = 200;

    private readonly List<EvidenceBook<long>> _teamsByWindow = [];

    public EvidenceBook<long> Owners { get; } = new();

    public EvidenceBook<long> Teams { get; } = new();

    public EvidenceBook<int> Products { get; } = new();

    public EvidenceBook<int> Stages { get; } = new();

    /// <summary>What is added from now on belongs to another window.</summary>
    public void BeginWindow() => _teamsByWindow.Add(new());

    /// <summary>Adds what came of a deal.</summary>
    public void Add(long owner, int product, int stage, double expected, bool won)
    {
        Owners.Add(owner, expected, won);
        Teams.Add(TeamOf(owner), expected, won);
        _teamsByWindow[^1].Add(TeamOf(owner), expected, won);
        Products.Add(product, expected, won);
        if (stage != 0) Stages.Add(stage, expected, won);
    }

    public double Of(long owner, int product, int stage)
    {
        var team = Teams.Factor(TeamOf(owner), 1, Alike);
        var inStage = stage == 0 ? 1 : Stages.Factor(stage, stagePriors.GetValueOrDefault(stage, 1), StageBelief);
        return Owners.Factor(owner, team, Alike) * Products.Factor(product, 1, Alike) * inStage;
    }

    /// <summary>The relative variance of the wins of some owners against the company's: what their evidence leaves open, and how teams differ from quarter to quarter.</summary>
    public double DoubtOf(IReadOnlySet<long> owners) => (1 / (owners.Sum(Owners.Expected) + Alike)) + TeamVariance();

    private double TeamVariance()
    {
        var cells = _teamsByWindow.SelectMany(window => window.Lines).Where(c => c.Expected > 0).ToList();
        var beyondChance = Math.Max(0, cells.Sum(c => ((c.Won - c.Expected) * (c.Won - c.Expected) / c.Expected) - 1));
        return (beyondChance + (UsualSpreadWins * UsualSpread * UsualSpread)) / (cells.Sum(c => c.Expected) + UsualSpreadWins);
    }

    private long TeamOf(long owner) => teams.GetValueOrDefault(owner);
}
