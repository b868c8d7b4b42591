using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Data.Tests.Import;
using SalesOpsBot.Sales;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Sample;

/// <summary>The sample in a database of its own, as of a day.</summary>
internal static class SampleDatabase
{
    public static SampleLoader Loader(ImportFolder folder, DateOnly today)
    {
        var clock = new ManualClock(new(today, new TimeOnly(9, 0), TimeSpan.Zero));
        var contexts = folder.Database.Get<IDbContextFactory<SalesDbContext>>();
        return new(contexts, new CrmImporter(contexts, new SalesOptions(), clock), clock);
    }

    public static async Task<ImportFolder> AsIsAsync(DateOnly today)
    {
        var folder = await ImportFolder.CreateAsync();
        await Loader(folder, today).LoadAsIsAsync([], new ImportOptions(), null, CancellationToken.None);
        return folder;
    }

    public static async Task<ImportFolder> TodayAsync(DateOnly today)
    {
        var folder = await ImportFolder.CreateAsync();
        await Loader(folder, today).LoadAsync(null, CancellationToken.None);
        return folder;
    }
}
