using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Data.Import.Kinds;

namespace SalesOpsBot.Data.Sample;

/// <summary>
/// Loads the company that newcomers meet: Maven Analytics' files through the same importer that users have, and on top what they lack, generated with a
/// fixed seed and marked as such.
/// </summary>
public sealed class SampleLoader
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;
    private readonly CrmImporter _importer;
    private readonly TimeProvider _time;

    internal SampleLoader(IDbContextFactory<SalesDbContext> contexts, CrmImporter importer, TimeProvider time) => (_contexts, _importer, _time) = (contexts, importer, time);

    /// <summary>The folder of the shipped files.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Sample", "maven-crm");

    /// <summary>Loads the sample as a pipeline of today: 2017-Q4 falls on the current quarter, and what would come after today has not come yet.</summary>
    /// <param name="progress">Is told now and then how far it has come.</param>
    /// <param name="cancellationToken">Stops the loading; nothing is changed then.</param>
    /// <exception cref="ImportException">The shipped files cannot be read.</exception>
    public Task<ImportSummary> LoadAsync(IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var today = Today;
        var (replay, wins) = (new Replay(today), new WinsOfTheFile());
        DealDraft? Tell(DealDraft deal)
        {
            wins.Note(deal, deal.CloseDate is { } day ? replay.Move(day) : null);
            return replay.Tell(deal);
        }

        return LoadAsync([Folder], new() { TransformDeal = Tell }, () => today, wins, progress, cancellationToken);
    }

    /// <summary>Loads the files as they are, with the same generated extras as of today, or as of the files' last day where that lies in the past.</summary>
    /// <param name="paths">Files or folders; none are the shipped ones.</param>
    /// <param name="options">How to import.</param>
    /// <param name="progress">Is told now and then how far it has come.</param>
    /// <param name="cancellationToken">Stops the loading; nothing is changed then.</param>
    /// <exception cref="ImportException">Something in the request or the files makes it impossible; nothing was changed.</exception>
    public Task<ImportSummary> LoadAsIsAsync(IReadOnlyList<string> paths, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var wins = new WinsOfTheFile();
        DealDraft Note(DealDraft deal)
        {
            wins.Note(deal, deal.CloseDate);
            return deal;
        }

        DateOnly AsOf() => wins.LastDay == default || Today < wins.LastDay ? Today : wins.LastDay;
        return LoadAsync(paths.Count > 0 ? paths : [Folder], options with { TransformDeal = Note }, AsOf, wins, progress, cancellationToken);
    }

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    private async Task<ImportSummary> LoadAsync(
        IReadOnlyList<string> paths, ImportOptions options, Func<DateOnly> today, WinsOfTheFile wins, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        return await Task.Run(() => _importer.Import(connection, paths, options, session => new SampleExtras(session, today(), wins).Write(), progress, cancellationToken), cancellationToken);
    }
}
