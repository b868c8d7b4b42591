using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Times;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Reads what was said: ids first, then names, spelling, free words, times, money, periods and counts, each among the words that are left.</summary>
internal sealed class SentenceReader(Spelling spelling)
{
    public Sentence Read(string text, TurnContext turn)
    {
        var words = WordReader.Read(text);
        string?[] free = [.. words.Select(w => w.Text)];
        var code = DealCode.Find(words, text, spelling.Knows);
        if (code is { } place) free[place] = null;

        var index = NameIndex.Of(turn.Viewer.Org, turn.Names);
        var names = new NameReader(index, spelling.Knows, spelling.Distance, at => Capitals.IsName(text, words[at], at, words.Count)).Read(free);
        foreach (var name in names) Array.Fill(free, null, name.First, name.End - name.First);
        var corrected = false;
        for (var i = 0; i < free.Length; i++)
        {
            if (free[i] is not { } word || Shorthand.Plain(spelling.Correct(word)) is var right && right == word) continue;
            free[i] = right;
            words[i] = words[i] with { Text = right };
            corrected = true;
        }

        // "prosepcting" is a stage once its letters stand right.
        if (corrected)
        {
            var late = new NameReader(index, spelling.Knows, spelling.Distance).Read(free).Where(n => n.Kind is NameKind.Stage or NameKind.Region).ToList();
            foreach (var name in late) Array.Fill(free, null, name.First, name.End - name.First);
            names = [.. names.Concat(late).OrderBy(n => n.First)];
        }

        var texts = FreeTextReader.Read(text, words);
        var inner = names.Where(n => texts.Any(t => t.Kind != TextKind.Task && n.First >= t.First && n.First < t.End)).ToList();
        // A task's days and names are arguments; those in a note are its own business.
        foreach (var kept in texts.Where(t => t.Kind != TextKind.Task))
        {
            Array.Fill(free, null, kept.First, kept.End - kept.First);
            names.RemoveAll(n => n.First >= kept.First && n.First < kept.End);
            if (code >= kept.First && code < kept.End) code = null;
        }

        names = CorrectionReader.Kept(names, words);
        var percent = PercentReader.First([.. free.Select((word, at) => texts.Any(t => at >= t.First && at < t.End) ? null : word)]);
        var now = LocalTime.At(turn.Viewer.Now, turn.Viewer.Zone);
        string?[] timed = [.. free];
        var durations = DurationReader.Read(new(PieceReader.Read(text, words, free), now));
        foreach (var duration in durations) Array.Fill(free, null, duration.First, duration.End - duration.First);
        var times = TimeReader.Read(new(PieceReader.Read(text, words, free), now));
        foreach (var time in times) Array.Fill(free, null, time.First, time.End - time.First);
        var amounts = AmountReader.Read(free);
        foreach (var amount in amounts) Array.Fill(free, null, amount.First, amount.End - amount.First);
        var clock = new PeriodClock(turn.Viewer.Today, turn.Calendar);
        var periods = PeriodReader.Read(free, clock, PeriodDirection.Nearest);
        var uncounted = free.ToArray();
        foreach (var period in periods) Array.Fill(uncounted, null, period.First, period.End - period.First);
        return new(text, words, clock)
        {
            Names = names,
            Inner = inner,
            Amounts = amounts,
            Percent = percent,
            Durations = durations,
            Times = times,
            Texts = texts,
            Code = code,
            PeriodPlaces = periods,
            Free = free,
            Moments = new(() => MomentReader.Read(text, words, timed, now)),
            Count = CountReader.Read(uncounted),
        };
    }
}
