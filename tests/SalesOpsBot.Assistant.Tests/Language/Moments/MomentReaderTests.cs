using System.Globalization;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Moments;

public sealed class MomentReaderTests
{
    private static readonly DateTime Wednesday = new(2017, 11, 15, 9, 30, 0);

    [Fact]
    public void Read_SentencesAtFixedTimes_FindsEachMomentWithEveryWayToReadIt()
    {
        var now = default(DateTime);
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Evaluation", "moments.psv")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[')
            {
                now = DateTime.Parse(line.Trim('[', ']'), CultureInfo.InvariantCulture);
                continue;
            }

            var parts = line.Split('|');
            var read = string.Join("; ", Read(parts[0], now));
            if (read != parts[1]) wrong.Add($"{now:yyyy-MM-dd HH:mm}: “{parts[0]}” is {parts[1]}, was read as {read}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Read_WordsThatBelongToSomethingElse_AreNoPartOfAMoment()
    {
        const string text = "call May on Friday";
        var words = WordReader.Read(text);

        var read = MomentReader.Read(text, words, [.. words.Select(w => w.Text == "may" ? null : w.Text)], Wednesday);

        Assert.Equal((3, 4), (Assert.Single(read).First, read[0].End));
    }

    [Fact]
    public void Read_HoursInOneWord_StandWhereTheWordStands()
    {
        const string text = "Monday 10-4 works";

        var read = Assert.Single(MomentReader.Read(text, WordReader.Read(text), [.. WordReader.Read(text).Select(w => w.Text)], Wednesday));

        Assert.Equal((0, 2, "Monday 10-4"), (read.First, read.End, text.Substring(read.Start, read.Length)));
    }

    [Theory]
    [InlineData("about 3 to 4 weeks ago or so between the two of them, and from 5 deals until the end of the")]
    [InlineData("99999999999 weeks from 99/99/9999 between 2017-99-99 and week 99 at 99:99pm of the 99th")]
    [InlineData("in 100000 years since 2100 and 99999 months ago until the last last week of of may may may")]
    [InlineData("- - 10- -10 10-- 1/ /1 ' '99 '9 90s ''90s at at at to to from from between between")]
    public void Read_Nonsense_EndsWithoutHarm(string text)
    {
        var words = WordReader.Read(text);

        Assert.All(MomentReader.Read(text, words, [.. words.Select(w => w.Text)], Wednesday), hit => Assert.True(hit.First < hit.End && hit.Length > 0));
    }

    private static IEnumerable<string> Read(string text, DateTime now)
    {
        var words = WordReader.Read(text);
        return MomentReader.Read(text, words, [.. words.Select(w => w.Text)], now).Select(hit => $"{text.Substring(hit.Start, hit.Length)}: {Written(hit.Moment)}");
    }

    private static string Written(Moment moment) => moment.Kind == MomentKind.Duration
        ? $"{Bound(moment)}{moment.Length.About.TotalMinutes.ToString("0.##", CultureInfo.InvariantCulture)} min"
        : Bound(moment) + (moment.IsResolved ? string.Join(" or ", moment.Readings.Select(r => Written(moment, r)).Distinct()) : "never");

    private static string Bound(Moment moment) => moment.Bound == MomentBound.None ? "" : $"{moment.Bound} ".ToLowerInvariant();

    private static string Written(Moment moment, TimeReading reading) =>
        moment.IsSpan ? $"{Written(moment.Kind, reading.From)} to {Written(moment.Kind, reading.To)}" : Written(moment.Kind, reading.From);

    private static string Written(MomentKind kind, DateTime? time) => time is not { } at ? "…" : kind switch
    {
        MomentKind.Date or MomentKind.DateRange => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        MomentKind.Time or MomentKind.TimeRange => at.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    };
}
