using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales;

/// <summary>What is true of the company as a whole: the section <c>Sales</c> of the settings, and the settings files that sales operations imported over it.</summary>
public sealed class SalesOptions
{
    private volatile SettingsHistory _imported = SettingsHistory.None;

    /// <summary>The imported files. Renewed with the people, at the beginning of each turn.</summary>
    public SettingsHistory Imported => _imported;

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

    /// <summary>When an open deal is worth a look.</summary>
    public DealWarningOptions DealWarnings { get; } = new();

    /// <summary>How key figures are judged.</summary>
    public KpiOptions Kpis { get; } = new();

    /// <summary>What people are told unasked.</summary>
    public NoticeOptions Notices { get; } = new();

    /// <summary>Whether reps may see the company's leaderboard: the places of all, the figures of nobody but themselves.</summary>
    /// <value>Default true.</value>
    public bool LeaderboardForAll { get; set; } = true;

    /// <summary>The company's currency.</summary>
    public Currency CompanyCurrency => new(Currency);

    /// <summary>The company's fiscal calendar.</summary>
    public FiscalCalendar Calendar => CalendarKnownOn(null);

    /// <summary>Takes what is imported by now.</summary>
    public void Renew(SettingsHistory imported) => _imported = imported;

    /// <summary>The fiscal calendar as it was known on a day.</summary>
    /// <param name="knownOn">Nothing means all that is known.</param>
    public FiscalCalendar CalendarKnownOn(DateOnly? knownOn) => new(FiscalYearFirstMonth)
    {
        Changes = [.. Imported.KnownOn(knownOn).Terms(SettingsKind.FiscalCalendar).Select(v => new FiscalYearChange(v.ValidFrom, v.Read<FiscalYearRule>().FirstMonth))],
    };

    /// <summary>How leads are scored on a day.</summary>
    public LeadOptions LeadsOn(DateOnly day) => Imported.On(SettingsKind.LeadScoring, day) is { } version ? Leads.With(version.Read<LeadScoringRules>()) : Leads;

    /// <summary>Within how much working time leads are to be answered on a day.</summary>
    public TimeSpan ResponseTargetOn(DateOnly day) =>
        Imported.On(SettingsKind.ResponseTarget, day) is { } version ? TimeSpan.FromMinutes(version.Read<ResponseAgreement>().TargetMinutes) : Leads.Response.Target;

    /// <summary>When people work: the hours of a day, and the holidays of all days, each by the list in force on it.</summary>
    public WorkingHoursOptions WorkingHoursOn(DateOnly day)
    {
        var lists = Imported.Terms(SettingsKind.Holidays).ToList();
        IEnumerable<DateOnly> holidays =
        [
            .. WorkingHours.Holidays.Where(d => lists.Count == 0 || d < lists[0].ValidFrom),
            .. lists.SelectMany((list, i) => list.Read<HolidayList>().Holidays.Select(h => h.Day).Where(d => d >= list.ValidFrom && (i + 1 == lists.Count || d < lists[i + 1].ValidFrom))),
        ];
        return WorkingHours.With(Imported.On(SettingsKind.ResponseTarget, day)?.Read<ResponseAgreement>().WorkingHours, holidays);
    }

    /// <summary>An amount in the company's currency, or nothing where no rate is known.</summary>
    public Money? InCompanyCurrency(Money amount) => amount.Currency == CompanyCurrency
        ? amount
        : ExchangeRates.TryGetValue(amount.Currency.Code, out var rate) ? Money.Of(amount.Amount * rate, CompanyCurrency) : null;
}
