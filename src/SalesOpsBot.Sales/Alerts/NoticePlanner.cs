using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>
/// Asks every rule for every person, and puts what they find into the outbox. It remembers nothing that a restart could lose: the outbox knows what was found
/// before, so that several processes may plan at once.
/// </summary>
public sealed class NoticePlanner(IEnumerable<INoticeRule> rules, NoticeService notices, IPeopleStore people, AttentionBudget budget, PhraseShelf shelf, TimeProvider clock)
{
    // By the time that has passed and not by the clock, which somebody may set back.
    private long? _lookedAt;

    /// <summary>How often the rules that read records are asked; what is due within is found ahead.</summary>
    public static TimeSpan Pace { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Plans what is due now.</summary>
    /// <returns>How many notices were new.</returns>
    /// <exception cref="AggregateException">Some rules failed for some people; the others were planned.</exception>
    public async Task<int> PlanAsync(CancellationToken cancellationToken)
    {
        var (now, began) = (clock.GetUtcNow(), clock.GetTimestamp());
        var looks = _lookedAt is not { } lookedAt || clock.GetElapsedTime(lookedAt, began) >= Pace;
        var (added, faults) = (0, new List<Exception>());
        foreach (var viewer in await PeopleAsync(now, cancellationToken))
        {
            try
            {
                added += await notices.AnnounceAsync(await FindAsync(viewer, rule => looks || rule.IsByTheClock, cancellationToken), cancellationToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                faults.Add(fault);
            }
        }

        if (looks) _lookedAt = began;
        return faults.Count == 0 ? added : throw new AggregateException(faults);
    }

    /// <summary>Everybody who could be told something, as of an instant.</summary>
    public async Task<IReadOnlyList<Viewer>> PeopleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var org = await people.OrgChartAsync(cancellationToken);
        return [.. org.People.Where(p => p.Active).Select(p => new Viewer(p, org, now))];
    }

    /// <summary>What all rules find for a person: planned by nobody, for the dry run.</summary>
    public Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken) => FindAsync(viewer, _ => true, cancellationToken);

    private async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, Func<INoticeRule, bool> isAsked, CancellationToken cancellationToken)
    {
        using var speech = shelf.For(viewer.Language).Speak();
        var found = new List<Notice>();
        foreach (var rule in rules.Where(rule => isAsked(rule) && budget.IsWanted(rule.Kind, viewer.Person))) found.AddRange(await rule.FindAsync(viewer, cancellationToken));
        return found;
    }
}
