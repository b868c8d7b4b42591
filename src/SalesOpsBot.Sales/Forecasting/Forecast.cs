namespace SalesOpsBot.Sales.Forecasting;

/// <summary>The figures of a forecast: what is won, and what is open and expected to close in the period.</summary>
public sealed record Forecast
{
    /// <summary>Value of the deals won so far.</summary>
    public required Money Won { get; init; }

    /// <summary>Number of deals won so far.</summary>
    public required long WonCount { get; init; }

    /// <summary>Open deals that are promised, on their own.</summary>
    public required CategoryTotal Commit { get; init; }

    /// <summary>Open deals that go well, on their own.</summary>
    public required CategoryTotal BestCase { get; init; }

    /// <summary>Open deals that are early or unlikely, on their own.</summary>
    public required CategoryTotal Pipeline { get; init; }

    /// <summary>Deals that their reps left out of every total.</summary>
    public required CategoryTotal Omitted { get; init; }

    /// <summary>Sum over the open deals of value times the probability of their stage; what is won is not in it.</summary>
    public required Money Weighted { get; init; }

    /// <summary>What is won and the weighted value of what is open.</summary>
    public Money Expected => Won + Weighted;

    /// <summary>What is won and what is promised.</summary>
    public Money CommitForecast => Won + Commit.Value;

    /// <summary>What is won, what is promised and what goes well.</summary>
    public Money BestCaseForecast => CommitForecast + BestCase.Value;

    /// <summary>Everything open that counts.</summary>
    public Money OpenPipeline => Commit.Value + BestCase.Value + Pipeline.Value;

    /// <summary>Number of open deals that count.</summary>
    public long OpenCount => Commit.Count + BestCase.Count + Pipeline.Count;

    /// <summary>What is to be won in the period; nothing where no quota is known.</summary>
    public Money? Quota { get; init; }

    /// <summary>What is won as a share of the quota; nothing without a quota.</summary>
    public decimal? Attainment => Quota is { } quota ? Won.RatioTo(quota) : null;

    /// <summary>What is missing to the quota; zero where it is met, nothing without a quota.</summary>
    public Money? Gap => Quota is { } quota ? new Money(Math.Max(0, (quota - Won).MinorUnits), quota.Currency) : null;

    /// <summary>True where the quota is met.</summary>
    public bool QuotaMet => Gap is { MinorUnits: 0 };

    /// <summary>Open pipeline over the remaining quota; nothing without a quota or where it is met.</summary>
    public decimal? Coverage => Gap is { } gap ? OpenPipeline.RatioTo(gap) : null;
}
