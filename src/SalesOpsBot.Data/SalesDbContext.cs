using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Notes;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;
using SalesOpsBot.Sales.Quizzes;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Sales.Usage;

namespace SalesOpsBot.Data;

/// <summary>The tables. Enums are kept by number: their members keep their places, new ones go to the end.</summary>
internal class SalesDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Salesperson> Salespeople => Set<Salesperson>();

    public DbSet<PersonAccount> PersonAccounts => Set<PersonAccount>();

    public DbSet<Conversation> Conversations => Set<Conversation>();

    public DbSet<CardCopy> CardCopies => Set<CardCopy>();

    public DbSet<Occurrence> Occurrences => Set<Occurrence>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<Stage> Stages => Set<Stage>();

    public DbSet<Deal> Deals => Set<Deal>();

    public DbSet<DealStageChange> DealStageChanges => Set<DealStageChange>();

    public DbSet<Lead> Leads => Set<Lead>();

    public DbSet<LeadActivity> LeadActivities => Set<LeadActivity>();

    public DbSet<HandScore> HandScores => Set<HandScore>();

    public DbSet<SettingsVersion> SettingsVersions => Set<SettingsVersion>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingAttendee> MeetingAttendees => Set<MeetingAttendee>();

    public DbSet<CalendarBlock> CalendarBlocks => Set<CalendarBlock>();

    public DbSet<SalesTask> Tasks => Set<SalesTask>();

    public DbSet<Quiz> Quizzes => Set<Quiz>();

    public DbSet<QuizQuestion> QuizQuestions => Set<QuizQuestion>();

    public DbSet<Quota> Quotas => Set<Quota>();

    public DbSet<CommissionPlan> CommissionPlans => Set<CommissionPlan>();

    public DbSet<CommissionPlanAssignment> CommissionPlanAssignments => Set<CommissionPlanAssignment>();

    public DbSet<DealSplit> DealSplits => Set<DealSplit>();

    public DbSet<DealReversal> DealReversals => Set<DealReversal>();

    public DbSet<DealPayment> DealPayments => Set<DealPayment>();

    public DbSet<DealChange> DealChanges => Set<DealChange>();

    public DbSet<ForecastSubmission> ForecastSubmissions => Set<ForecastSubmission>();

    public DbSet<ForecastAdjustment> ForecastAdjustments => Set<ForecastAdjustment>();

    public DbSet<ModelUse> ModelUses => Set<ModelUse>();

    public DbSet<InstallationRow> Installations => Set<InstallationRow>();

    public DbSet<KeptFormRow> KeptForms => Set<KeptFormRow>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<NoticeSnooze> NoticeSnoozes => Set<NoticeSnooze>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<Approval> Approvals => Set<Approval>();

    public DbSet<ApprovalClaim> ApprovalClaims => Set<ApprovalClaim>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditedRecord> AuditedRecords => Set<AuditedRecord>();

    public DbSet<LoggedConversation> LoggedConversations => Set<LoggedConversation>();

    public DbSet<LoggedActivity> LoggedActivities => Set<LoggedActivity>();

    public DbSet<RememberedValue> RememberedValues => Set<RememberedValue>();

    public DbSet<DataVersionRow> DataVersions => Set<DataVersionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ConvertSalesTypes();
        configurationBuilder.Conventions.Replace<ForeignKeyIndexConvention>(
            given => new WithoutNeedlessIndexes(given.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SalesDbContext).Assembly);
        modelBuilder.AddSqlFunctions();
        modelBuilder.UseSnakeCase();
        modelBuilder.GenerateKeys();
        modelBuilder.RestrictDeletes();
    }
}
