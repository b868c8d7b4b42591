using SalesOpsBot.Data.Sample;

namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>A deal drawn by its number: the same whenever and wherever it is drawn.</summary>
internal sealed record MadeDeal
{
    /// <summary>Deals began within this time before today.</summary>
    private const int Days = 1_190;

    private const double Growth = 0.6;

    private static readonly double[] Season = [0.75, 0.85, 1.1, 0.85, 0.95, 1.2, 0.7, 0.6, 1.1, 1.0, 1.05, 0.9];
    private static readonly string[] Open = ["Prospecting", "Qualification", "Needs Analysis", "Proposal/Price Quote", "Negotiation/Review"];
    private static readonly string[] Sure = ["Pipeline", "Pipeline", "BestCase", "BestCase", "Commit"];
    private static readonly string[] Reasons = ["Price", "No budget", "Chose a competitor", "No decision", "Timing"];

    public required int Number { get; init; }

    public required int Rep { get; init; }

    public required int Account { get; init; }

    public required MadeProduct Product { get; init; }

    public required DateOnly Created { get; init; }

    public required DateOnly Close { get; init; }

    public required string Stage { get; init; }

    /// <summary>Nothing for the few that nobody put a price on.</summary>
    public required int? Amount { get; init; }

    public string? Category { get; init; }

    public string? NextStep { get; init; }

    public string? LostReason { get; init; }

    public required string Source { get; init; }

    public required DateOnly LastActivity { get; init; }

    public static MadeDeal Draw(int number, CompanySize size, DateOnly today)
    {
        var draw = new SplitMix("deal", number.ToString("D", null));
        var rep = draw.Between(0, size.Reps - 1);
        var product = draw.Of(MadeProduct.All);
        var created = Begin(draw, today);
        var cycle = 3 + (int)(product.Cycle * Math.Exp(0.7 * Normal(draw)));
        var close = AtMonthEnd(created.AddDays(cycle), draw.Chance(0.25));
        var deal = new MadeDeal
        {
            Number = number,
            Rep = rep,
            Account = draw.Between(0, size.Accounts - 1),
            Product = product,
            Created = created,
            Close = close,
            Stage = "",
            Amount = draw.Chance(0.02) ? null : Math.Max(100, (int)(product.Price * Math.Exp(0.5 * Normal(draw)))),
            Source = draw.Of(SampleNames.Sources),
            LastActivity = close < today ? close : today.AddDays(-draw.Between(0, 30)),
        };
        if (close <= today && !draw.Chance(0.01))
        {
            // Reps differ, and so do products.
            var chance = product.WinRate + (0.15 * ((rep % 7) - 3) / 3);
            return draw.Chance(chance) ? deal with { Stage = "Closed Won" } : deal with { Stage = "Closed Lost", LostReason = draw.Of(Reasons) };
        }

        var step = Math.Clamp((today.DayNumber - created.DayNumber) * Open.Length / Math.Max(1, cycle), 0, Open.Length - 1);
        return deal with { Stage = Open[step], Category = draw.Chance(0.4) ? null : Sure[step], NextStep = draw.Of(SampleNames.NextSteps) };
    }

    /// <summary>A weekday; more of them in busy months and in later years.</summary>
    private static DateOnly Begin(SplitMix draw, DateOnly today)
    {
        while (true)
        {
            var ago = draw.Between(0, Days);
            var day = today.AddDays(-ago);
            var weight = Season[day.Month - 1] * (1 - (Growth * ago / Days));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && draw.Chance(weight / 1.2)) return day;
        }
    }

    private static DateOnly AtMonthEnd(DateOnly day, bool moved) => moved ? new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)) : day;

    private static double Normal(SplitMix draw) => Math.Sqrt(-2 * Math.Log(1 - draw.Share())) * Math.Cos(2 * Math.PI * draw.Share());
}
