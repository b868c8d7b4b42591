using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Data;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Benchmarks.Notices;

/// <summary>How long it takes to plan, make and hand over everybody's briefing in one run, and how much memory: with a double of the channel, which has no pace of its own.</summary>
internal static class NoticesBenchmark
{
    private const int UsualPeople = 10_000;
    private const int DealsEach = 3;
    private static readonly DateTimeOffset Morning = new(2018, 1, 2, 8, 0, 0, TimeSpan.Zero);

    /// <param name="numbers">Number of people; ten thousand where it is not said.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> RunAsync(string[] numbers, TextWriter output)
    {
        var people = numbers is [var said, ..] ? int.Parse(said, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : UsualPeople;
        var folder = Directory.CreateTempSubdirectory("salesops-notices-");
        var channel = new CountingChannel();
        await using (var app = Build(Path.Combine(folder.FullName, "sales.db"), channel))
        {
            await FillAsync(app, people);
            await MeasureAsync(app, channel, output);
        }

        folder.Delete(recursive: true);
        return channel.Count == people ? 0 : 1;
    }

    private static WebApplication Build(string database, CountingChannel channel)
    {
        var builder = SalesHost.CreateBuilder([], new("Database:ConnectionString", $"Data Source={database}"), new("Logging:LogLevel:Default", "Warning"));
        builder.Services.AddSingleton<TimeProvider>(new ManualClock(Morning));
        builder.Services.AddSingleton<INoticeChannel>(channel);
        return builder.Build();
    }

    private static async Task FillAsync(WebApplication app, int count)
    {
        await app.Services.GetRequiredService<SalesDatabase>().PrepareAsync(default);
        var company = new TestCompany();
        foreach (var number in Enumerable.Range(0, count))
        {
            var person = company.Person(string.Create(CultureInfo.InvariantCulture, $"Person {number}"));
            var key = number.ToString(CultureInfo.InvariantCulture);
            company.Keep(new SalesTask { ExternalId = $"T{key}", OwnerId = person.Id, Text = "Call the buyer", DueOn = new(2018, 1, 2) });
            company.Keep(new Conversation { Channel = "double", ChannelKey = key, Kind = ConversationKind.Personal, PersonId = person.Id, Address = "{}", HeardAt = Morning });
            company.Meeting(person, Morning.AddHours(2), MeetingStatus.Planned);
            for (var i = 0; i < DealsEach; i++) company.Deal(person, closes: "2018-01-05", begins: "2017-12-20");
        }

        await using var context = await app.Services.GetRequiredService<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        context.AddRange(company.Records);
        await context.SaveChangesAsync();
    }

    private static async Task MeasureAsync(WebApplication app, CountingChannel channel, TextWriter output)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var rule = app.Services.GetServices<INoticeRule>().OfType<BriefingRule>().Single();
        var planner = app.Services.GetRequiredService<NoticePlanner>();
        var notices = new List<Notice>();
        foreach (var viewer in await planner.PeopleAsync(Morning, default)) notices.AddRange(await rule.FindAsync(viewer, default));
        await app.Services.GetRequiredService<NoticeService>().AnnounceAsync(notices, default);
        var planned = watch.Elapsed;
        await app.Services.GetRequiredService<INoticeOffice>().DeliverAsync(default);
        var delivered = watch.Elapsed - planned;
        var (count, bytes) = (channel.Count, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} digests of {notices.Count:N0}: planned in {planned.TotalSeconds:N1} s, made and handed over in {delivered.TotalSeconds:N1} s ({delivered.TotalMilliseconds / Math.Max(1, count):N2} ms each), {bytes / Math.Max(1, count) / 1024:N0} KB allocated each, peak working set {process.PeakWorkingSet64 / 1024 / 1024:N0} MB"));
    }
}
