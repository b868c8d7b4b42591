using System.Linq.Expressions;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>The warnings of <see cref="DealWarningFinder"/> as conditions for the database, each with the thresholds of the deal's stage.</summary>
internal sealed class DealRiskConditions(SalesDbContext context, DealRiskRules rules)
{
    /// <summary>Each of <see cref="DealWarningFinder.Risks"/> with its condition.</summary>
    public IReadOnlyList<(string Name, Expression<Func<Deal, bool>> Condition)> All() => [.. DealWarningFinder.Risks.Select(name => (name, ByStage(name)))];

    private Expression<Func<Deal, bool>> ByStage(string name)
    {
        var own = rules.Stages.Keys.ToList();
        var usual = Of(name, rules.Usual);
        if (own.Count == 0) return usual;
        return rules.Stages.GroupBy(s => s.Value, s => s.Key)
            .Select(same =>
            {
                var ids = same.ToList();
                return Of(name, same.Key).And(d => ids.Contains(d.StageId));
            })
            .Aggregate(usual.And(d => !own.Contains(d.StageId)), (all, stage) => all.Or(stage));
    }

    private Expression<Func<Deal, bool>> Of(string name, DealWarningRules stage)
    {
        switch (name)
        {
            case DealWarningFinder.Overdue:
                var due = Ago(stage.OverdueDays);
                return d => d.CloseDate <= due;
            case DealWarningFinder.NoCloseDate:
                var undated = Ago(stage.UndatedDays);
                return d => d.CloseDate == null && (d.CreatedOn == null || d.CreatedOn <= undated);
            case DealWarningFinder.Old:
                var old = stage.OldDays is { } days ? Ago(days) : DateOnly.MinValue;
                return d => d.CreatedOn < old;
            case DealWarningFinder.Stalled:
                var stalled = Ago(stage.StalledDays);
                return d => context.DealStageChanges.Where(c => c.DealId == d.Id).Max(c => (DateOnly?)c.ChangedOn) < stalled;
            case DealWarningFinder.NoActivity:
                var quiet = Ago(stage.QuietDays);
                return d => d.LastActivityOn < quiet;
            case DealWarningFinder.NoNextStep:
                var planned = Ago(stage.NoNextStepDays);
                return d => (d.NextStep == null || d.NextStep.Trim() == "") && (d.CreatedOn == null || d.CreatedOn <= planned);
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such warning.");
        }
    }

    private DateOnly Ago(int days) => rules.Today.AddDays(-days);
}
