namespace SalesOpsBot.Sales.Deals;

/// <summary>The thresholds of the warnings in one stage, in days; see <see cref="DealWarningThresholds"/>.</summary>
/// <param name="OverdueDays">After the close date.</param>
/// <param name="UndatedDays">Of age, without a close date.</param>
/// <param name="QuietDays">Without activity.</param>
/// <param name="StalledDays">In the stage.</param>
/// <param name="NoNextStepDays">Of age, without a next step.</param>
/// <param name="OldDays">Of age; nothing where nothing was ever won.</param>
public sealed record DealWarningRules(int OverdueDays, int UndatedDays, int QuietDays, int StalledDays, int NoNextStepDays, int? OldDays);
