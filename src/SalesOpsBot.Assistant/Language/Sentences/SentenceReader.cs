using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Reads what was said: ids first, then names, spelling, money, periods and counts, each among the words that are left.</summary>
internal sealed class SentenceReader(Spelling spelling)
{
    public Sentence Read(string text, TurnContext turn)
    {
        var words = WordReader.Read(text);
        string?[] free = [.. words.Select(w => w.Text)];
        var code = DealCode.Find(words, text, spelling.Knows);
        if (code is { } place) free[place] = null;

        var index = NameIndex.Of(turn.Viewer.Org, turn.Names);
        var names = new NameReader(index, spelling.Knows, spelling.Distance).Read(free);
        foreach (var name in names) Array.Fill(free, null, name.First, name.End - name.First);
        for (var i = 0; i < free.Length; i++)
        {
            if (free[i] is not { } word || Shorthand.Plain(spelling.Correct(word)) is var right && right == word) continue;
            free[i] = right;
            words[i] = words[i] with { Text = right };
        }

        var amounts = AmountReader.Read(free);
        foreach (var amount in amounts) Array.Fill(free, null, amount.First, amount.End - amount.First);
        var clock = new PeriodClock(turn.Viewer.Today, turn.Calendar);
        var periods = PeriodReader.Read(free, clock, PeriodDirection.Nearest);
        var uncounted = free.ToArray();
        foreach (var period in periods) Array.Fill(uncounted, null, period.First, period.End - period.First);
        return new(text, words, clock)
        {
            Names = names,
            Amounts = amounts,
            Code = code,
            PeriodPlaces = periods,
            Free = free,
            Count = CountReader.Read(uncounted),
        };
    }
}
