using Microsoft.Extensions.Options;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.DataHealth;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Forecasting.Accuracy;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Forecasting.Comparison;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.History;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Editing;
using SalesOpsBot.Sales.Leads.Funnels;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Routing;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Logins;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Attendees;
using SalesOpsBot.Sales.Meetings.Booking;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.Notes;
using SalesOpsBot.Sales.Profiles;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Web.Composition;

/// <summary>Registers the sales services here, because the sales project may hold no package, not even dependency injection's.</summary>
internal static class SalesRegistration
{
    /// <summary>Adds the services, their options (section <c>Sales</c>) and the clock (<c>Clock:Now</c>).</summary>
    public static IServiceCollection AddSales(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SalesOptions>().BindConfiguration("Sales").ValidateOnStart();
        services.AddSingleton<IValidateOptions<SalesOptions>, SalesOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SalesOptions>>().Value);
        services.AddSingleton(ConfiguredClock.From(configuration));
        services.AddSingleton<ForecastMethods>();
        services.AddSingleton<ForecastBasisReader>();
        services.AddSingleton<ForecastService>();
        services.AddSingleton<ForecastComparisonService>();
        services.AddSingleton<ForecastAccuracyService>();
        services.AddSingleton<PipelineChangeService>();
        services.AddSingleton<DealFilterReader>();
        services.AddSingleton<DealService>();
        services.AddSingleton<DealRiskService>();
        services.AddSingleton<SettlementReader>();
        services.AddSingleton<CommissionService>();
        services.AddSingleton<CommissionExplanationService>();
        services.AddSingleton<CommissionSimulationService>();
        services.AddSingleton<KpiFactsReader>();
        services.AddSingleton<KpiAdviser>();
        services.AddSingleton<KpiService>();
        services.AddSingleton<DataHealthService>();
        services.AddSingleton<LeadPredictor>();
        services.AddSingleton<LeadRouteService>();
        services.AddSingleton<LeadService>();
        services.AddSingleton<LeadScoreService>();
        services.AddSingleton<HandScoreService>();
        services.AddSingleton<LeadResponseService>();
        services.AddSingleton<FunnelService>();
        services.AddSingleton<AttendeeReader>();
        services.AddSingleton<AgendaService>();
        services.AddSingleton<MeetingTimesService>();
        services.AddSingleton<MeetingSubjectReader>();
        services.AddSingleton<BookingTimes>();
        services.AddSingleton<BookingService>();
        services.AddSingleton<MeetingEditService>();
        services.AddSingleton<MeetingLogService>();
        services.AddSingleton<TaskService>();
        services.AddSingleton<TaskEditService>();
        services.AddSingleton<TerritoryService>();
        services.AddSingleton<TerritoryOwnerService>();
        services.AddSingleton<AnalysisService>();
        services.AddSingleton<ProfileService>();
        services.AddSingleton<IStagePlaces, StagePlaces>();
        services.AddSingleton<IChangeEffects, DealChangeEffects>();
        services.AddSingleton<IChangeEffects, DealChangeCommission>();
        services.AddSingleton<ChangePreparation>();
        services.AddSingleton<ChangeReader>();
        services.AddSingleton<ChangeService>();
        services.AddSingleton<ChangeFormService>();
        services.AddSingleton<DealVocabulary>();
        services.AddSingleton<DealEditor>();
        services.AddSingleton<DealEditService>();
        services.AddSingleton<DealCreationService>();
        services.AddSingleton<QuotaEditService>();
        services.AddSingleton<PreferenceService>();
        services.AddSingleton<LoginService>();
        services.AddSingleton<LeadFinder>();
        services.AddSingleton<LeadConversion>();
        services.AddSingleton<LeadEditService>();
        services.AddSingleton<NoteService>();
        services.AddSingleton<ForecastSubmissionService>();
        services.AddSingleton<HistoryService>();
        return services;
    }
}
