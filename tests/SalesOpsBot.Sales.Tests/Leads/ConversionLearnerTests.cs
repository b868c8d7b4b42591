using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Sales.Tests.Leads;

public class ConversionLearnerTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(49, 500)]
    [InlineData(500, 49)]
    [InlineData(500, 0)]
    public void Learn_TooLittleHistory_SaysSo(int converted, int not)
    {
        var history = Enumerable.Range(0, converted + not).Select(i => Example(i < converted, ("source", "web"))).ToList();
        var problem = ConversionLearner.Learn(history, new()).Match(_ => (Problem?)null, p => p);
        Assert.Contains("too little history", problem!.Message);
        Assert.Contains("at least 50 and 50", problem.Message);
    }

    [Fact]
    public void Learn_AValueThatConverts_SpeaksForIt_AndTheOtherAgainst()
    {
        var model = Learn(History(2_000, 1));
        var (referral, web) = (model.Predict(Known(("source", "referral"), ("noise", "a"))), model.Predict(Known(("source", "web"), ("noise", "a"))));
        Assert.InRange(referral.Probability, 0.72, 0.88); // 80% of them convert
        Assert.InRange(web.Probability, 0.13, 0.27); // 20% of them do
        Assert.Equal("referral", referral.Reasons[0].Value);
        Assert.True(referral.Reasons[0].Effect > 0 && web.Reasons[0].Effect < 0);
    }

    [Fact]
    public void Predict_ValuesNeverSeen_FallBackToTheAverage()
    {
        var model = Learn(History(2_000, 2));
        Assert.Equal(model.BaseRate, model.Predict(Known(("source", "\u202Emoon"), ("noise", new string('x', 100_000)), ("unheard of", "x"))).Probability, 1);
        Assert.InRange(model.Predict(new Dictionary<string, AttributeValue>()).Probability, 0.3, 0.7);
    }

    [Fact]
    public void Predict_AValueThatAlwaysConverted_IsStillNotCertain()
    {
        var history = Enumerable.Range(0, 200).Select(i => Example(i % 2 == 0, ("source", i % 2 == 0 ? "a" : "b"))).ToList();
        var model = Learn(history);
        var (high, low) = (model.Predict(Known(("source", "a"))).Probability, model.Predict(Known(("source", "b"))).Probability);
        Assert.InRange(high, 0.9, 1 - (1.0 / 203));
        Assert.InRange(low, 1.0 / 203, 0.1);
    }

    [Fact]
    public void Predict_IsInsideZeroAndOne_ForAnything()
    {
        var random = new Random(6);
        var model = Learn([.. Enumerable.Range(0, 400).Select(i => Example(random.Next(2) == 0, ("t", $"{random.Next(20)}"), ("n", random.NextDouble() * 1e12), ("f", random.Next(2) == 0)))]);
        for (var i = 0; i < 300; i++)
        {
            var p = model.Predict(Known(("t", $"{random.Next(40)}"), ("n", (random.NextDouble() - 0.5) * 1e300), ("f", random.Next(2) == 0))).Probability;
            Assert.True(p is > 0 and < 1);
        }
    }

    [Fact]
    public void Learn_PureNoise_StaysNearTheBaseRate()
    {
        var random = new Random(7);
        var model = Learn([.. Enumerable.Range(0, 1_000).Select(_ => Example(random.Next(10) < 3, ("a", $"{random.Next(8)}"), ("b", $"{random.Next(8)}"), ("c", random.Next(100))))]);
        for (var i = 0; i < 8; i++) Assert.InRange(model.Predict(Known(("a", $"{i}"), ("b", "1"), ("c", 50))).Probability, 0.15, 0.45);
    }

    [Fact]
    public void Learn_TheSameHistory_GivesTheSameModel()
    {
        var (one, other) = (Learn(History(600, 3)), Learn(History(600, 3)));
        Assert.Equal(one.Predict(Known(("source", "web"))).Probability, other.Predict(Known(("source", "web"))).Probability);
    }

    [Fact]
    public void Learn_TwoAttributesThatMatterOnlyTogether_AreFound()
    {
        var random = new Random(10);
        var model = Learn([.. Enumerable.Range(0, 2_000).Select(_ =>
        {
            var (a, b) = (random.Next(2), random.Next(2));
            return Example(random.NextDouble() < (a == b ? 0.8 : 0.2), ("a", $"{a}"), ("b", $"{b}"));
        })]);
        Assert.InRange(model.Predict(Known(("a", "1"), ("b", "1"))).Probability, 0.7, 0.9);
        Assert.InRange(model.Predict(Known(("a", "1"), ("b", "0"))).Probability, 0.1, 0.3);
    }

    [Fact]
    public void Learn_Numbers_AreReadInBands()
    {
        var random = new Random(13);
        var model = Learn([.. Enumerable.Range(0, 2_000).Select(_ => random.Next(0, 1_000)).Select(n => Example(random.NextDouble() < n / 1_000.0, ("minutes", n)))]);
        Assert.True(model.Predict(Known(("minutes", 900))).Probability > model.Predict(Known(("minutes", 500))).Probability + 0.2);
        Assert.True(model.Predict(Known(("minutes", 1e9))).Probability > 0.8);
        Assert.StartsWith("over ", model.Predict(Known(("minutes", 1e9))).Reasons[0].Value);
    }

    [Fact]
    public void Predict_ItsProbabilities_ComeTrueAsOftenAsTheySay()
    {
        var model = Learn(History(4_000, 20));
        var judged = History(4_000, 21).Select(e => (P: model.Predict(e.Attributes).Probability, e.Converted)).GroupBy(j => (int)(j.P * 5)).Where(g => g.Count() > 500);
        Assert.All(judged, g => Assert.InRange(g.Average(j => j.Converted ? 1.0 : 0) - g.Average(j => j.P), -0.05, 0.05));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_ANumberThatIsNone_Throws(double number) => Assert.Throws<ArgumentOutOfRangeException>(() => AttributeValue.Of(number));

    private static List<LearningExample> History(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var referral = random.Next(2) == 0;
            return Example(random.NextDouble() < (referral ? 0.8 : 0.2), ("source", referral ? "referral" : "Web"), ("noise", $"{(char)('a' + random.Next(5))}"));
        })];
    }

    private static ConversionModel Learn(IReadOnlyList<LearningExample> history) => ConversionLearner.Learn(history, new()).Match(m => m, p => throw new InvalidOperationException(p.Message));

    private static LearningExample Example(bool converted, params (string Name, object Value)[] known) => new(Known(known), converted);

    private static Dictionary<string, AttributeValue> Known(params (string Name, object Value)[] known) => known.ToDictionary(k => k.Name, k => k.Value switch
    {
        bool flag => AttributeValue.Of(flag),
        string text => AttributeValue.Of(text),
        var number => AttributeValue.Of(Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture)),
    });
}
