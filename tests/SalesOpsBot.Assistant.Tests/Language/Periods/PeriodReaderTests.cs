using System.Globalization;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Tests.Language.Periods;

public sealed class PeriodReaderTests
{
    [Fact]
    public void First_PhrasesAtFixedDays_ReadsThePeriodMeant()
    {
        var (clock, direction) = (new PeriodClock(default, new()), PeriodDirection.Nearest);
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Evaluation", "periods.psv")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.Trim('[', ']').Split(' ') is [var day, var month, var way] && line[0] == '[')
            {
                clock = new(DateOnly.Parse(day, CultureInfo.InvariantCulture), new FiscalCalendar(int.Parse(month, CultureInfo.InvariantCulture)));
                direction = Enum.Parse<PeriodDirection>(way);
                continue;
            }

            var parts = line.Split('|');
            var read = PeriodReader.First(parts[0], clock, direction)?.ToString() ?? "";
            if (read != parts[1]) wrong.Add($"{clock.Today:O} fiscal {clock.Calendar.FirstMonth} {direction}: “{parts[0]}” is {parts[1]}, was read as {read}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("forecast for Q3 and Q4 please", "2017-Q3 2017-Q4")]
    [InlineData("compare last month with this month", "2017-10 2017-11")]
    [InlineData("deals over 2016 won in 2016-10", "2016 2016-10")]
    public void Read_SeveralPeriods_FindsEach(string text, string expected)
    {
        var clock = new PeriodClock(new(2017, 11, 15), new());
        var words = Assistant.Language.Words.WordReader.Read(text).Select(w => (string?)w.Text).ToList();

        var read = PeriodReader.Read(words, clock, PeriodDirection.Nearest);

        Assert.Equal(expected, string.Join(' ', read.Select(r => r.Period)));
    }

    [Fact]
    public void Read_AnyMixOfPeriodWords_NeverThrowsAndKeepsItsPlace()
    {
        string[] words = [.. PeriodWords.All, "q1", "2017", "12", "31st", "the", "of", "so", "far", "to", "-", "1-15", "29/2", "w53", "999", "end", "'17", "h2", "fy17"];
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            string?[] sentence = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => words[random.Next(words.Length)])];
            var clock = new PeriodClock(new DateOnly(2015, 12, 30).AddDays(random.Next(900)), new(random.Next(1, 13)));

            var hits = PeriodReader.Read(sentence, clock, (PeriodDirection)random.Next(3));

            Assert.All(hits, h => Assert.InRange(h.End, h.First + 1, sentence.Length));
            Assert.All(hits, h => Assert.Equal(h.Period, Period.TryParse(h.Period.ToString())));
        }
    }
}
