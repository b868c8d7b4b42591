using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Sample;

/// <summary>What reps add to their open deals: a category, a next step, a trace of the last activity.</summary>
internal static class DealExtras
{
    private const double WithCategory = 0.6;
    private const double WithNextStep = 0.55;
    private const int FreshDays = 21;
    private const int StaleDays = 120;

    private static readonly Table Table = new("deals", ["external_id"], [new("external_id"), new("category"), new("next_step"), new("last_activity_on"), new("generated_fields")]);

    public static (long New, long Changed) Write(SampleCompany company) => GeneratedRows.Write(company.Session, Table, company.Deals.Select(deal => Of(deal, company.Today)), keepOthers: true);

    private static object?[] Of(SampleCompany.Deal deal, DateOnly today)
    {
        if (deal.Status != DealStatus.Open) return [deal.ExternalId, null, null, deal.CloseDate?.DayNumber, deal.CloseDate is null ? null : "last_activity_on"];

        var random = new SplitMix("deal", deal.ExternalId);
        var begun = deal.CreatedOn is not null;
        ForecastCategory? category = random.Chance(WithCategory) ? CategoryOf(random.Share(), begun && deal.CloseDate is not null) : null;
        var nextStep = random.Chance(WithNextStep) ? random.Of(SampleNames.NextSteps) : null;
        var ago = random.Chance(0.7) ? random.Between(0, FreshDays) : random.Between(FreshDays, StaleDays);
        var active = today.AddDays(-ago);
        if (active < deal.CreatedOn) active = deal.CreatedOn.Value;
        return [deal.ExternalId, (int?)category, nextStep, active.DayNumber, string.Join(',', Made(category, nextStep))];
    }

    /// <summary>Deals with a day to close on are surer than those without.</summary>
    private static ForecastCategory CategoryOf(double draw, bool isExpected) => draw switch
    {
        < 0.08 => ForecastCategory.Omitted,
        < 0.30 => isExpected ? ForecastCategory.Commit : ForecastCategory.BestCase,
        < 0.60 => isExpected ? ForecastCategory.BestCase : ForecastCategory.Pipeline,
        < 0.70 => ForecastCategory.Commit,
        _ => ForecastCategory.Pipeline,
    };

    private static IEnumerable<string> Made(ForecastCategory? category, string? nextStep)
    {
        if (category is not null) yield return "category";
        if (nextStep is not null) yield return "next_step";
        yield return "last_activity_on";
    }
}
