using Quartz;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Composition;

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
            quartz.UseStoreOf(configuration);
            quartz.ScheduleJob<NoticePlanJob>(trigger => trigger.WithIdentity("plan notices").WithCronSchedule(EveryMinute));
            quartz.ScheduleJob<LeadRoutingJob>(trigger => trigger.WithIdentity("give out leads").WithCronSchedule(EveryMinute));
            quartz.ScheduleJob<NoticeCleaningJob>(trigger => trigger.WithIdentity("forget notices").WithCronSchedule(EveryNight));
        });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    // A process of its own needs nothing kept, for people's hours are read anew every minute. Of several, one does what is due, and what one that died had in hand.
    private static void UseStoreOf(this IQuartzBuilder quartz, IConfiguration configuration)
    {
        if (SharedDatabase.ConnectionString(configuration) is not { } shared)
        {
            // A clock that only runs on: were the machine's set back, the next minute would be as far away. What is due is judged by the true one.
            quartz.UseTimeProvider(new ConfiguredClock(ConfiguredClock.From(configuration).GetUtcNow()));
            quartz.UseInMemoryStore();
            return;
        }

        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(shared);
            store.UseSystemTextJsonSerializer();
            store.UseClustering();
            store.ProvisionSchema();
        });
    }
}
