using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Times;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Meetings;

/// <summary>Reads which meeting is to be moved or cancelled, and where to.</summary>
internal static class MeetingChangeReader
{
    private static readonly FrozenSet<string> Earlier = Lexicon.Set("meetings.earlier");
    private static readonly FrozenSet<string> Pointing = Lexicon.Set("meetings.pointing");
    private static readonly FrozenSet<string> Leading = Lexicon.Set("meetings.leading");
    private static readonly FrozenSet<string> Making = Lexicon.Set("meetings.making");
    private static readonly FrozenSet<string> Owning = Lexicon.Set("meetings.owning");

    /// <summary>Fills the arguments of <c>reschedule_meeting</c>: what stands before "to" names the meeting, what follows its new start.</summary>
    public static void Reschedule(CallArguments call, Sentence sentence, Viewer viewer)
    {
        // "my 2pm to 4pm" is no span: it leads from one start to the other.
        if (sentence.Times is [{ To: { } to } span]) sentence = sentence with { Times = [span with { To = null, End = span.First + 1 }, new(to, null, span.First + 2, span.End)] };
        sentence = Apart(sentence);
        var target = Target(sentence);
        var days = DayReader.Read(sentence, call.Tool.Direction, first: true);
        var (named, meant) = (days.Where(d => d.First < target).ToList(), days.Where(d => d.First >= target).ToList());
        // "Marty is off that day, same hour Thursday": the day that it moves to is said last.
        if (meant.Count > 1) meant = [meant[^1]];
        var (before, after) = (sentence.Times.Where(t => t.First < target).ToList(), sentence.Times.Where(t => t.First >= target).ToList());
        call.Put("meeting", Meeting(sentence, named, before));
        call.Put("start", Start(named, meant, before, after, meant.Count > 0 ? StartReader.PartOfDay(sentence, target) : null, viewer));
        if (!call.Has("start") && sentence.Durations.Count > 0) call.Put("start", Shift(sentence, named, before, viewer));
        if (!call.Has("start") && named.Count > 0) call.Put("start", Moved(sentence, named[0].Day, before));
    }

    /// <summary>Fills the arguments of <c>cancel_meeting</c>.</summary>
    public static void Cancel(CallArguments call, Sentence sentence)
    {
        // "cancel it, Gladys is ill": the meeting is pointed at, and what follows tells why.
        if (Pause(sentence) is { } pause)
        {
            call.Put("reason", sentence.Said(pause + 1, sentence.Words.Count));
            return;
        }

        call.Put("meeting", Meeting(sentence, DayReader.Read(sentence, call.Tool.Direction, first: true), sentence.Times));
        call.Put("reason", sentence.TextOf(TextKind.Reason) ?? sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence));
    }

    private static int? Pause(Sentence sentence)
    {
        var pause = sentence.Words.Select(w => w.Text).ToList().FindIndex(w => w is "," or "-");
        if (pause < 2 || pause + 2 >= sentence.Words.Count || sentence.Texts.Count > 0 || !sentence.Words.Take(pause).Any(w => Pointing.Contains(w.Text))) return null;
        var named = sentence.Names.Any(n => n.First < pause) || sentence.PeriodPlaces.Any(p => p.First < pause) || sentence.Times.Any(t => t.First < pause);
        return named ? null : pause;
    }

    private static string? Meeting(Sentence sentence, List<DayHit> days, IReadOnlyList<TimeHit> times)
    {
        var parts = sentence.Names.Where(n => n.Kind is NameKind.Account or NameKind.Person or NameKind.Product)
            .OrderBy(n => n.Kind == NameKind.Account ? 0 : 1).Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End)).ToList();
        if (parts.Count == 0 && UnknownNameReader.After(sentence, Particles.With) is { } unknown) parts.Add(unknown);
        if (days.Count > 0 && times.Count > 0) parts.Add(StartReader.Text(days[0].Day, times[0].From));
        else if (days.Count > 0) parts.Add(days[0].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (times.Count > 0) parts.Add(times[0].From.ToString("HH:mm", CultureInfo.InvariantCulture));
        return parts.Count > 0 ? string.Join(' ', parts) : null;
    }

    private static string? Start(List<DayHit> named, List<DayHit> meant, List<TimeHit> before, List<TimeHit> after, TimeOnly? part, Viewer viewer)
    {
        var day = meant.Count > 0 ? meant[0].Day : named.Count > 0 ? named[0].Day : before.Count > 0 ? viewer.Today : (DateOnly?)null;
        // "move my 2pm to Friday" keeps its time.
        var time = after.Count > 0 ? after[0].From : part ?? (before.Count > 0 && meant.Count > 0 ? before[0].From : (TimeOnly?)null);
        if (time is { } at) return day is { } on ? StartReader.Text(on, at) : at.ToString("HH:mm", CultureInfo.InvariantCulture);
        return meant.Count > 0 ? meant[0].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    // "push my 2pm by half an hour"; of a meeting whose time is not said the move itself is passed on.
    private static string Shift(Sentence sentence, List<DayHit> named, List<TimeHit> before, Viewer viewer)
    {
        var minutes = sentence.Durations[0].Minutes * (sentence.Has(Earlier) ? -1 : 1);
        if (before.Count == 0) return string.Create(CultureInfo.InvariantCulture, $"{minutes:+0;-0}min");
        return StartReader.Text(named.Count > 0 ? named[0].Day : viewer.Today, before[0].From.AddMinutes(minutes));
    }

    // "from Tuesday to Thursday" is no range of days either.
    private static Sentence Apart(Sentence sentence)
    {
        string?[] free = [.. sentence.Free.Select((word, at) => word is not null && Particles.To.Contains(word) && sentence.PeriodPlaces.Any(p => at > p.First && at < p.End) ? null : word)];
        return sentence with { Free = free, PeriodPlaces = PeriodReader.Read(free, sentence.Clock, PeriodDirection.Nearest) };
    }

    // "postpone tomorrow's call by a day" keeps its time.
    private static string? Moved(Sentence sentence, DateOnly day, List<TimeHit> before)
    {
        if (DayShiftReader.Read(sentence) is not { } shift || !int.TryParse(shift.AsSpan(0, shift.Length - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)) return null;
        var to = shift[^1] == 'm' ? day.AddMonths(count) : day.AddDays(count);
        return before.Count > 0 ? StartReader.Text(to, before[0].From) : to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static int Target(Sentence sentence)
    {
        for (var at = sentence.Words.Count - 1; at > 0; at--)
        {
            var leads = sentence.Is(at, Leading) || (sentence.Is(at, Particles.It) && sentence.Is(at - 1, Making)) || (sentence.Is(at, Particles.By) && sentence.PeriodPlaces.Any(p => p.First == at));
            if (leads && (sentence.PeriodPlaces.Any(p => p.First >= at && p.First <= at + 2) || sentence.Times.Any(t => t.First >= at && t.First <= at + 2))) return at;
        }

        // "change the meeting with Isdom Friday 3pm": all of it is where it moves to.
        return sentence.Has(Owning) ? sentence.Words.Count : 0;
    }
}
