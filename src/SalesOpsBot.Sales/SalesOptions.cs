using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales;

/// <summary>What is true of the company as a whole: the section <c>Sales</c> of the settings.</summary>
public sealed class SalesOptions
{
    /// <summary>ISO 4217 code of the currency that figures are told in.</summary>
    /// <value>Default <c>USD</c>.</value>
    public string Currency { get; set; } = "USD";

    /// <summary>The month that the fiscal year begins with.</summary>
    /// <value>1 to 12, default 1.</value>
    public int FiscalYearFirstMonth { get; set; } = 1;

    /// <summary>What one unit of a currency is worth in the company's, by ISO 4217 code. Deals in a currency that is not here are left out of sums, and the receipt says so.</summary>
    /// <value>Empty by default.</value>
    public Dictionary<string, decimal> ExchangeRates { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stages of the pipeline. A stage met in an import that is not here is added with the probability found in the file.</summary>
    /// <value>The default knows the source documents' stages and those of Maven's sample, Salesforce and HubSpot.</value>
    public IList<StageOptions> Stages { get; } = [];

    /// <summary>How forecasts are made.</summary>
    public ForecastingOptions Forecasting { get; } = new();

    /// <summary>When people work.</summary>
    public WorkingHoursOptions WorkingHours { get; } = new();

    /// <summary>How leads are scored and answered.</summary>
    public LeadOptions Leads { get; } = new();

    /// <summary>How meetings are found and booked.</summary>
    public MeetingOptions Meetings { get; } = new();

    /// <summary>How territories are compared.</summary>
    public TerritoryOptions Territories { get; } = new();

    /// <summary>Changes from the chat.</summary>
    public ChangeOptions Changes { get; } = new();

    /// <summary>Days without activity after which an open deal is quiet.</summary>
    /// <value>At least 1, default 30.</value>
    public int QuietDays { get; set; } = 30;

    /// <summary>Whether reps may see the company's leaderboard: the places of all, the figures of nobody but themselves.</summary>
    /// <value>Default true.</value>
    public bool LeaderboardForAll { get; set; } = true;

    /// <summary>The company's currency.</summary>
    public Currency CompanyCurrency => new(Currency);

    /// <summary>The company's fiscal calendar.</summary>
    public FiscalCalendar Calendar => new(FiscalYearFirstMonth);

    /// <summary>An amount in the company's currency, or nothing where no rate is known.</summary>
    public Money? InCompanyCurrency(Money amount) => amount.Currency == CompanyCurrency
        ? amount
        : ExchangeRates.TryGetValue(amount.Currency.Code, out var rate) ? Money.Of(amount.Amount * rate, CompanyCurrency) : null;
}
