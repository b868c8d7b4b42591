using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Deals;

/// <summary>The data of <c>cards/deal.json</c>.</summary>
internal sealed record DealCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    public required string Value { get; init; }

    public required string Stage { get; init; }

    /// <summary>How likely it is won.</summary>
    public required string Probability { get; init; }

    public required string ProbabilityReason { get; init; }

    /// <summary>The width of the probability in its bar.</summary>
    public required int Width { get; init; }

    public required int Rest { get; init; }

    /// <summary>The container style of open, won and lost.</summary>
    public required string Style { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required IReadOnlyList<Fact> History { get; init; }

    public static DealCard From(DealDetail detail, Formats formats)
    {
        var deal = detail.Deal;
        var width = (int)Math.Round(Math.Clamp(detail.Probability, 0, 1) * Bar.Full);
        return new()
        {
            Frame = CardFrame.Of(detail, deal.Name, null, "get_deal", Show(deal).Arguments, formats) with
            {
                Subtitle = $"{deal.ExternalId} · {deal.Owner ?? Say("no owner")}",
            },
            Value = Worth(deal, formats),
            Stage = deal.Stage,
            Probability = formats.Percent(detail.Probability),
            ProbabilityReason = detail.ProbabilityReason,
            Width = width,
            Rest = Bar.Full - width,
            Style = deal.Status switch { DealStatus.Open => "accent", DealStatus.Won => "good", DealStatus.Lost => "attention" },
            Facts = [.. All(detail, formats).Where(fact => fact.Value is not null).Select(fact => new Fact(fact.Title, fact.Value!))],
            Warnings = [.. detail.Warnings.Select(warning => warning.Message)],
            History = [.. detail.History.Select(change => new Fact(formats.Date(change.On), change.Stage))],
        };
    }

    /// <summary>The action that shows a deal.</summary>
    public static CardAction Show(DealLine deal) => new("get_deal", new JsonObject { ["deal"] = deal.ExternalId }, null);

    /// <summary>What a deal is worth, with the company's currency beside another.</summary>
    public static string Worth(DealLine deal, Formats formats) => (deal.Value, deal.CompanyValue) switch
    {
        (null, _) => Say("no value yet"),
        ({ } own, _) when deal.ValueIsListPrice => Say($"{formats.Money(own)} (list price)"),
        ({ } own, { } company) when own.Currency != company.Currency => $"{formats.Money(own)} ({formats.Money(company)})",
        ({ } own, _) => formats.Money(own),
    };

    private static IEnumerable<(string Title, string? Value)> All(DealDetail detail, Formats formats)
    {
        var deal = detail.Deal;
        yield return (Say("Account"), deal.Account ?? Say("none yet"));
        yield return (Say("Product"), deal.Product);
        yield return (deal.Status == DealStatus.Open ? Say("Closes") : Say("Closed"), deal.CloseDate is { } due ? formats.Date(due) : Say("no date yet"));
        yield return (Say("Category"), deal.Category is { } category ? Words(category) : null);
        yield return (Say("Next step"), deal.Status == DealStatus.Open ? deal.NextStep ?? Say("none yet") : null);
        yield return (Say("Last activity"), deal.LastActivityOn is { } last ? formats.Date(last) : null);
        yield return (Say("Follow-ups"), deal.Status != DealStatus.Open ? null
            : detail.FollowUps >= detail.FollowUpsNeeded ? formats.Number(detail.FollowUps) : Say($"{formats.Number(detail.FollowUps)}; most deals need at least {formats.Number(detail.FollowUpsNeeded)}"));
        yield return (deal.Status == DealStatus.Open ? Say("Age") : Say("Sales cycle"), detail.AgeDays is { } days ? formats.Count(days, "day", "days") : null);
    }

    private static string Words(ForecastCategory category) => category switch
    {
        ForecastCategory.Pipeline => Say("Pipeline"),
        ForecastCategory.BestCase => Say("Best case"),
        ForecastCategory.Commit => Say("Commit"),
        ForecastCategory.Omitted => Say("Left out of the forecast"),
    };
}
