using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Sample;

/// <summary>The days on which deals came into their stages, in keeping with the days that the files know.</summary>
internal static class StageHistoryExtras
{
    private const int LongestProspecting = 20;
    private const int LongestUnknown = 60;

    public static (long New, long Changed) Write(SampleCompany company)
    {
        var stages = company.Session.Stages;
        var (prospecting, engaging) = (stages.Find("Prospecting", null, null, null).Id, stages.Find("Engaging", null, null, null).Id);
        return GeneratedRows.Write(company.Session, new StageHistoryImport().Table, company.Deals.SelectMany(deal => Of(deal, prospecting, engaging, company.Today)));
    }

    private static IEnumerable<object?[]> Of(SampleCompany.Deal deal, int prospecting, int engaging, DateOnly today)
    {
        var random = new SplitMix("history", deal.ExternalId);
        if (deal.CreatedOn is not { } begun)
        {
            yield return [deal.Id, deal.StageId, today.AddDays(-random.Between(1, LongestUnknown)).DayNumber, true];
            yield break;
        }

        yield return [deal.Id, prospecting, begun.AddDays(-random.Between(1, LongestProspecting)).DayNumber, true];
        yield return [deal.Id, engaging, begun.DayNumber, true];
        if (deal.Status != DealStatus.Open && deal.CloseDate is { } closed) yield return [deal.Id, deal.StageId, closed.DayNumber, true];
        else if (deal.StageId != engaging && deal.StageId != prospecting) yield return [deal.Id, deal.StageId, Later(begun, random, today).DayNumber, true];
    }

    private static DateOnly Later(DateOnly begun, SplitMix random, DateOnly today) => begun >= today ? begun : begun.AddDays(random.Between(0, today.DayNumber - begun.DayNumber));
}
