namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>What time is counted in.</summary>
internal enum PeriodUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
}
