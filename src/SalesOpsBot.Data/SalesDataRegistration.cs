using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesOpsBot.Data.Changes;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Notices;
using SalesOpsBot.Data.Playbook;
using SalesOpsBot.Data.Privacy;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.DataHealth;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.FollowUps;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Intake;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;
using SalesOpsBot.Sales.Quizzes;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Status;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Sales.Territories;
using SalesOpsBot.Sales.Usage;

namespace SalesOpsBot.Data;

/// <summary>The way in to the data.</summary>
public static class SalesDataRegistration
{
    /// <summary>Adds the database and the stores over it. Needs <see cref="SalesOptions"/>; reads <c>Database:Provider</c> and <c>Database:ConnectionString</c>.</summary>
    /// <param name="services">Where they are added.</param>
    /// <param name="configuration">The settings; <c>Sqlite</c> in <c>salesops.db</c> of the working folder where nothing is set.</param>
    /// <exception cref="InvalidOperationException">The provider is not one that the program knows, or <c>PostgreSql</c> without a connection string; thrown at once, not at the first query.</exception>
    public static IServiceCollection AddSalesData(this IServiceCollection services, IConfiguration configuration)
    {
        var engine = DatabaseSettings.Read(configuration);
        services.AddSingleton(given => new DealChangeRecorder(given.GetRequiredService<TimeProvider>()));
        engine.AddContexts(services, (given, options) => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(given.GetRequiredService<DealChangeRecorder>()));
        services.AddSingleton(given => new SalesDatabase(engine, given.GetRequiredService<IDbContextFactory<SalesDbContext>>()));
        services.AddSingleton<IDataState, DataStateReader>();
        services.AddSingleton<ISettingsStore, SettingsStore>();
        services.AddSingleton<IPeopleStore, PeopleStore>();
        services.AddSingleton<IPersonAccountStore, PersonAccountStore>();
        services.AddSingleton<IConversationStore, ConversationStore>();
        services.AddSingleton<ICardCopyStore, CardCopyStore>();
        services.AddSingleton<IOccurrenceStore, OccurrenceStore>();
        services.AddSingleton<IStageStore, StageStore>();
        services.AddSingleton<IProductStore, ProductStore>();
        services.AddSingleton<IAccountStore, AccountStore>();
        services.AddSingleton<IDealStore, DealStore>();
        services.AddSingleton<ITerritoryStore, TerritoryStore>();
        services.AddSingleton<ILeadStore, LeadStore>();
        services.AddSingleton<ILeadIntakeStore, LeadIntakeStore>();
        services.AddSingleton<IHandScoreStore, HandScoreStore>();
        services.AddSingleton<IQuizStore, QuizStore>();
        services.AddSingleton<IQuotaStore, QuotaStore>();
        services.AddSingleton<IContactStore, ContactStore>();
        services.AddSingleton<IMeetingStore, MeetingStore>();
        services.AddSingleton<ICalendar, EmbeddedCalendar>();
        services.AddSingleton<ITaskStore, TaskStore>();
        services.AddSingleton<IFollowUpStore, FollowUpStore>();
        services.AddSingleton<IKpiStore, KpiStore>();
        services.AddSingleton<IDataHealthStore, DataHealthStore>();
        services.AddSingleton<ICommissionStore, CommissionStore>();
        services.AddSingleton<IDealHistoryStore, DealHistoryStore>();
        services.AddSingleton<IDealChangeStore, DealChangeStore>();
        services.AddSingleton<IForecastSubmissionStore, ForecastSubmissionStore>();
        services.AddSingleton<IForecastAdjustmentStore, ForecastAdjustmentStore>();
        services.AddSingleton<IStatusStore, StatusStore>();
        services.AddSingleton<IModelUseStore, ModelUseStore>();
        services.AddSingleton(given => new InstallationStore(given.GetRequiredService<IDbContextFactory<SalesDbContext>>()));
        services.AddSingleton(given => new KeptForms(given.GetRequiredService<IDbContextFactory<SalesDbContext>>()));
        services.AddPlaybook(configuration);
        services.AddSingleton<INoticeStore, NoticeStore>();
        services.AddSingleton(new ConversationTurns(engine));
        services.AddSingleton(given => new ConversationLog(given.GetRequiredService<IDbContextFactory<SalesDbContext>>()));
        if (engine.IsShared) services.Replace(ServiceDescriptor.Singleton<IDistributedCache, SharedCache>());
        services.AddSingleton(given => new PersonalRecords(given.GetRequiredService<IDbContextFactory<SalesDbContext>>(), given.GetRequiredService<IAuditStore>(), given.GetRequiredService<TimeProvider>()));
        services.AddChanges();
        services.AddImport();
        return services;
    }
}
