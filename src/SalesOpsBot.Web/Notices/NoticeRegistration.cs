using Quartz;
using SalesOpsBot.Assistant.Notices;

namespace SalesOpsBot.Web.Notices;

/// <summary>Registers the channels' ways of speaking first, and what keeps speaking up going: the plan by Quartz, the outbox by a worker.</summary>
internal static class NoticeRegistration
{
    private const string EveryMinute = "0 * * * * ?";
    private const string EveryNight = "0 17 3 * * ?";

    /// <summary>Adds it; <c>Notices:Run</c> is false for a process that only answers.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<INoticeChannel, ActivityNoticeChannel>();
        services.AddSingleton<INoticeChannel, SlackNoticeChannel>();
        services.AddSingleton<INoticeChannel, WebNoticeChannel>();
        services.AddSingleton<NoticePreview>();
        if (!configuration.GetValue("Notices:Run", true)) return services;
        services.AddHostedService<NoticeWorker>();
        services.AddQuartz(quartz =>
        {
            // One process: what is scheduled needs no keeping, for people's hours are read anew every minute. A clustered store goes here.
            quartz.UseInMemoryStore();
            quartz.ScheduleJob<NoticePlanJob>(trigger => trigger.WithIdentity("plan notices").WithCronSchedule(EveryMinute));
            quartz.ScheduleJob<LeadRoutingJob>(trigger => trigger.WithIdentity("give out leads").WithCronSchedule(EveryMinute));
            quartz.ScheduleJob<NoticeCleaningJob>(trigger => trigger.WithIdentity("forget notices").WithCronSchedule(EveryNight));
        });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
