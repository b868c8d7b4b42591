using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>How a request goes: from step to step, on to the next one above where nobody answers, and to its end. Changes the request alone. Pure otherwise.</summary>
/// <param name="org">Everybody, as they are now.</param>
/// <param name="options">The settings, the working hours among them.</param>
/// <param name="now">The instant.</param>
public sealed class ApprovalCourse(OrgChart org, SalesOptions options, DateTimeOffset now)
{
    private readonly WorkingCalendar _calendar = new(options.WorkingHours);

    /// <summary>Seats those who are to be asked, and asks the first of them. A step whose people were all asked in an earlier one falls out.</summary>
    /// <returns>False where somebody has to be asked and nobody can.</returns>
    public bool Begin(Approval approval, IReadOnlyList<ApprovalStep> steps)
    {
        var (finder, number, asked) = (Finder(approval), 0, new List<HashSet<SalespersonId>>());
        foreach (var step in steps)
        {
            var seats = step.By.Select(finder.Holding).ToList();
            if (seats.Count == 0 || seats.Exists(seat => seat.Count == 0)) return false;
            var people = seats.SelectMany(seat => seat).Select(held => held.Person).ToHashSet();
            if (asked.Exists(people.SetEquals)) continue;
            asked.Add(people);
            foreach (var (seat, at) in seats.Select((seat, at) => (seat, at)))
                approval.Asks.AddRange(seat.Select(held => Ask(approval, number, at, step.Mode, held)));
            number++;
        }

        Reach(approval, 0);
        return number > 0;
    }

    /// <summary>
    /// What time and people's comings and goings have done: a request ends that is too old or whose requester has left, those who may not decide any more are
    /// replaced, and whoever did not answer is joined by the next one above.
    /// </summary>
    /// <returns>What was done, a sentence each; empty where nothing was.</returns>
    public IReadOnlyList<string> Review(Approval approval)
    {
        if (approval.State != ApprovalState.Open) return [];
        if (org.Find(approval.RequesterId) is not { Active: true } requester) return [End(approval, ApprovalState.Withdrawn, null, Say($"{org.Find(approval.RequesterId)?.Name ?? Say("Whoever asked")} has left."))];
        if (approval.ExpiresAt <= now) return [End(approval, ApprovalState.Expired, null, Say($"Nobody decided {requester.Name}'s request in time."))];
        var finder = Finder(approval);
        return [.. Replace(approval, finder), .. Escalate(approval, finder)];
    }

    /// <summary>Takes somebody's word.</summary>
    /// <param name="approval">The request, as <see cref="Review"/> left it.</param>
    /// <param name="person">Whose word.</param>
    /// <param name="approve">Yes or no.</param>
    /// <param name="comment">What was said with it.</param>
    public ApprovalAnswer Answer(Approval approval, Salesperson person, bool approve, string? comment)
    {
        if (approval.State != ApprovalState.Open) return ApprovalAnswer.Closed;
        if (approval.RequesterId == person.Id) return ApprovalAnswer.Own;
        var names = StandIns.For(person, org, now);
        var theirs = approval.Waiting.Where(ask => names.Contains(ask.ApproverId)).ToList();
        if (theirs.Count == 0) return approval.Asks.Exists(ask => ask.DecidedById == person.Id) ? ApprovalAnswer.Given : ApprovalAnswer.NotAsked;
        foreach (var ask in theirs) (ask.State, ask.DecidedById, ask.DecidedAt, ask.Comment) = (approve ? AskState.Approved : AskState.Rejected, person.Id, now, comment);
        if (!approve)
        {
            End(approval, ApprovalState.Rejected, person.Id, comment);
            return ApprovalAnswer.Rejected;
        }

        if (!IsDone(approval)) return ApprovalAnswer.Goes;
        Leave(approval);
        if (approval.Asks.Exists(ask => ask.Step > approval.Step))
        {
            Reach(approval, approval.Step + 1);
            return ApprovalAnswer.Goes;
        }

        End(approval, ApprovalState.Approved, person.Id, comment);
        return ApprovalAnswer.Approved;
    }

    /// <summary>Takes a request back.</summary>
    public void Withdraw(Approval approval, SalespersonId person, string? comment) => End(approval, ApprovalState.Withdrawn, person, comment);

    private IEnumerable<string> Replace(Approval approval, ApproverFinder finder)
    {
        var gone = approval.Waiting.Where(ask => !finder.IsEntitled(ask)).ToList();
        foreach (var ask in gone) ask.State = AskState.Moot;
        foreach (var ask in gone)
        {
            var why = Say($"{Name(ask.ApproverId)} may not decide it any more");
            var next = finder.Holding(ask.By) is { Count: > 0 } same ? same : finder.Holding(ApprovalStep.SalesOperations);
            yield return approval.Waiting.Any(other => other.Seat == ask.Seat) ? $"{why}." : Join(approval, ask, next, why);
        }
    }

    private IEnumerable<string> Escalate(Approval approval, ApproverFinder finder)
    {
        foreach (var ask in approval.Waiting.Where(ask => ask.EscalatesAt <= now).ToList())
        {
            ask.EscalatesAt = null;
            var seated = approval.Asks.Where(other => other.Step == ask.Step && other.Seat == ask.Seat).Select(other => other.ApproverId).ToHashSet();
            if (finder.Next(ask.ApproverId, seated) is { Count: > 0 } next) yield return Join(approval, ask, next, Say($"{Name(ask.ApproverId)} has not answered"));
        }
    }

    private string Join(Approval approval, ApprovalAsk ask, IReadOnlyList<(SalespersonId Person, string By)> next, string why)
    {
        foreach (var held in next)
        {
            var joined = Ask(approval, ask.Step, ask.Seat, ask.Mode, held);
            (joined.AskedAt, joined.EscalatesAt) = (now, EscalatesAt(joined));
            approval.Asks.Add(joined);
        }

        return next.Count == 0 ? Say($"{why}, and nobody else can.") : Say($"{why}, so {string.Join(Say(" and "), next.Select(held => Name(held.Person)))} was asked.");
    }

    private static bool IsDone(Approval approval)
    {
        var step = approval.Asks.Where(ask => ask.Step == approval.Step).ToList();
        bool Has(int seat) => step.Exists(ask => ask.Seat == seat && ask.State == AskState.Approved);
        var seats = step.Select(ask => ask.Seat).Distinct();
        return step[0].Mode == ApprovalMode.First ? seats.Any(Has) : seats.All(Has);
    }

    private void Reach(Approval approval, int step)
    {
        approval.Step = step;
        foreach (var ask in approval.Asks.Where(ask => ask.Step == step)) (ask.AskedAt, ask.EscalatesAt) = (now, EscalatesAt(ask));
    }

    private static void Leave(Approval approval)
    {
        foreach (var ask in approval.Waiting.ToList()) ask.State = AskState.Moot;
    }

    private string End(Approval approval, ApprovalState state, SalespersonId? by, string? comment)
    {
        Leave(approval);
        (approval.State, approval.DecidedAt, approval.DecidedById, approval.Comment) = (state, now, by, comment);
        return comment ?? "";
    }

    // A night or a weekend is nobody's silence.
    private DateTimeOffset? EscalatesAt(ApprovalAsk ask) =>
        options.Approvals.EscalateAfter is var after && after > TimeSpan.Zero ? _calendar.After(now, after, LocalTime.Zone(org.Find(ask.ApproverId)?.TimeZone ?? options.WorkingHours.TimeZone)) : null;

    private string Name(SalespersonId id) => org.Find(id)?.Name ?? Say("Somebody");

    private ApproverFinder Finder(Approval approval) => new(org, approval.RequesterId, approval.OwnerId);

    private static ApprovalAsk Ask(Approval approval, int step, int seat, ApprovalMode mode, (SalespersonId Person, string By) held) =>
        new() { ApprovalId = approval.Id, Step = step, Seat = seat, Mode = mode, By = held.By, ApproverId = held.Person };
}
