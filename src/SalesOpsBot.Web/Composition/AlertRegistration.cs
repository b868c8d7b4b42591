using SalesOpsBot.Sales.Alerts;

namespace SalesOpsBot.Web.Composition;

/// <summary>Registers the rules that find what people are told unasked: one class a kind.</summary>
internal static class AlertRegistration
{
    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        services.AddSingleton<DigestHours>();
        services.AddSingleton<ForecastDueRule>();
        services.AddSingleton<INoticeRule, BriefingRule>();
        services.AddSingleton<INoticeRule, WeeklyReportRule>();
        services.AddSingleton<INoticeRule, CommissionStatementRule>();
        services.AddSingleton<INoticeRule, HeldBackRule>();
        services.AddSingleton<INoticeRule, DealAtRiskRule>();
        services.AddSingleton<INoticeRule, LeadOverdueRule>();
        services.AddSingleton<INoticeRule, LeadAssignedRule>();
        services.AddSingleton<INoticeRule, LeadEscalatedRule>();
        services.AddSingleton<INoticeRule, QuotaReachedRule>();
        services.AddSingleton<INoticeRule, BigWinRule>();
        services.AddSingleton<INoticeRule>(given => given.GetRequiredService<ForecastDueRule>());
        services.AddSingleton<INoticeRule, TaskDueRule>();
        services.AddSingleton<INoticeRule, MeetingSoonRule>();
        services.AddSingleton<NoticePlanner>();
        return services.AddSingleton<SnoozeService>();
    }
}
