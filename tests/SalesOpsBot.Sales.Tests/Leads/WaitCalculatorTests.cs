using SalesOpsBot.Sales.Leads.Responses;

namespace SalesOpsBot.Sales.Tests.Leads;

public class WaitCalculatorTests
{
    [Theory]
    [InlineData("5", 5.0)]
    [InlineData("1 9", 5.0)]
    [InlineData("9 1 4", 4.0)]
    [InlineData("1 2 4 9", 3.0)]
    [InlineData("1 2 3+ 9", 5.5)] // whoever still waits after 3 pushes the median up
    [InlineData("1 2 100+ 100+", 2.0)]
    [InlineData("1 2+ 3+ 4+", null)] // not half were ever answered
    [InlineData("7+", null)]
    [InlineData("", null)]
    public void Median_CountsThoseWhoStillWait(string waits, double? minutes) => Assert.Equal(minutes, WaitCalculator.Median(Read(waits))?.TotalMinutes);

    [Fact]
    public void Median_OfEndedWaits_IsTheUsualOne()
    {
        var random = new Random(8);
        for (var i = 0; i < 200; i++)
        {
            var minutes = Enumerable.Range(0, random.Next(1, 60)).Select(_ => (double)random.Next(0, 500)).Order().ToArray();
            var usual = (minutes[(minutes.Length - 1) / 2] + minutes[minutes.Length / 2]) / 2;
            Assert.Equal(usual, WaitCalculator.Median([.. minutes.Select(m => new Wait(TimeSpan.FromMinutes(m), true))])!.Value.TotalMinutes, 6);
        }
    }

    [Fact]
    public void Median_AnUnansweredLeadMore_NeverLooksFaster()
    {
        var random = new Random(9);
        for (var i = 0; i < 200; i++)
        {
            var waits = Enumerable.Range(0, random.Next(1, 30)).Select(_ => new Wait(TimeSpan.FromMinutes(random.Next(0, 500)), random.Next(4) > 0)).ToList();
            var before = WaitCalculator.Median(waits) ?? TimeSpan.MaxValue;
            var after = WaitCalculator.Median([.. waits, new Wait(TimeSpan.FromMinutes(600), false)]) ?? TimeSpan.MaxValue;
            Assert.True(after >= before);
        }
    }

    [Theory]
    [InlineData("30 60 61 20+ 90+", 2, 4)] // 20+ still has time, 90+ has none left
    [InlineData("20+", 0, 0)]
    [InlineData("", 0, 0)]
    public void Within_LeavesOutWhoeverStillHasTime(string waits, long within, long decided) =>
        Assert.Equal((within, decided), WaitCalculator.Within(Read(waits), TimeSpan.FromMinutes(60)));

    private static List<Wait> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => new Wait(TimeSpan.FromMinutes(int.Parse(t.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture)), !t.EndsWith('+')))];
}
