namespace SalesOpsBot.Sales.Deals;

/// <summary>When open deals are worth a look: the section <c>Sales:DealWarnings</c> of the settings.</summary>
public sealed class DealWarningOptions : DealWarningThresholds
{
    /// <summary>Thresholds of single stages, by the stage's name.</summary>
    /// <value>Empty by default: the thresholds beside it are in force for all stages.</value>
    public Dictionary<string, DealWarningThresholds> Stages { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The thresholds in force for a stage.</summary>
    /// <param name="stage">Its name.</param>
    /// <param name="longestWin">Days of the longest cycle that ended in a win, where there is any win.</param>
    public DealWarningRules For(string stage, int? longestWin)
    {
        var own = Stages.GetValueOrDefault(stage);
        return new(
            own?.OverdueDays ?? OverdueDays ?? 1,
            own?.UndatedDays ?? UndatedDays ?? 0,
            own?.QuietDays ?? QuietDays ?? 30,
            own?.StalledDays ?? StalledDays ?? 60,
            own?.NoNextStepDays ?? NoNextStepDays ?? 14,
            own?.OldDays ?? OldDays ?? longestWin);
    }
}
