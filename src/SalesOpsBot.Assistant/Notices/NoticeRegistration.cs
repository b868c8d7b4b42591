using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Notices.Alerts;
using SalesOpsBot.Assistant.Notices.Digests;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Registers what speaks unasked. A new kind needs a composer here, and a line in <see cref="Sales.Notices.NoticeKinds"/>.</summary>
internal static class NoticeRegistration
{
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<INoticeComposer, BriefingComposer>();
        services.AddSingleton<INoticeComposer, WeeklyReportComposer>();
        services.AddSingleton<INoticeComposer, CommissionStatementComposer>();
        services.AddSingleton<INoticeComposer, HeldBackComposer>();
        services.AddSingleton<INoticeComposer, DealAtRiskComposer>();
        services.AddSingleton<INoticeComposer, DealChangedComposer>();
        services.AddSingleton<INoticeComposer, LeadOverdueComposer>();
        services.AddSingleton<NewLeadCards>();
        services.AddSingleton<INoticeComposer, LeadAssignedComposer>();
        services.AddSingleton<INoticeComposer, LeadEscalatedComposer>();
        services.AddSingleton<INoticeComposer, RecognitionComposer>();
        services.AddSingleton<INoticeComposer, QuotaReachedComposer>();
        services.AddSingleton<INoticeComposer, BigWinComposer>();
        services.AddSingleton<INoticeComposer, ForecastDueComposer>();
        services.AddSingleton<INoticeComposer, TaskDueComposer>();
        services.AddSingleton<INoticeComposer, MeetingSoonComposer>();
        services.AddSingleton<BriefingSections>();
        services.AddSingleton<WeeklyReportSections>();
        services.AddSingleton<INoticeWriter, NoticeWriter>();
        services.AddSingleton<NoticePost>();
        return services.AddSingleton<INoticeOffice, NoticeOffice>();
    }
}
