using SalesOpsBot.Sales.Forecasting.Adjustments;

namespace SalesOpsBot.Sales.Tests.Forecasting.Adjustments;

public class AdjustmentReaderTests
{
    [Fact]
    public void Current_LastWord_StandsWithWhatWasSaidBefore()
    {
        var said = AdjustmentReader.Current([Said(1, 90_000), Said(2, 80_000)], Company.Viewer("Melvin Marxen"), Currency.Usd)!;
        Assert.Equal((80_000m, "Melvin Marxen", "note 2"), (said.Amount.Amount, said.Author, said.Note));
        Assert.Equal([90_000m], said.Before.Select(b => b.Amount!.Value.Amount));
    }

    [Fact]
    public void Current_TakenBack_IsNothing() => Assert.Null(AdjustmentReader.Current([Said(1, 90_000), Said(2, null)], Company.Viewer("Melvin Marxen"), Currency.Usd));

    [Fact]
    public void Current_NothingSaid_IsNothing() => Assert.Null(AdjustmentReader.Current([], Company.Viewer("Melvin Marxen"), Currency.Usd));

    [Theory]
    [InlineData("Melvin Marxen", true)]
    [InlineData("Vera Quist", true)]
    [InlineData("Olivia Bennett", true)]
    [InlineData("Gladys Colclough", false)]
    [InlineData("Rocco Neubert", false)]
    public void Current_OfAManager_IsKnownToThoseAboveAlone(string who, bool knows) =>
        Assert.Equal(knows, AdjustmentReader.Current([Said(1, 90_000)], Company.Viewer(who), Currency.Usd) is not null);

    private static ForecastAdjustment Said(int day, long? amount) => new()
    {
        Id = day,
        ScopeKey = "team:3",
        Start = new(2017, 10, 1),
        End = new(2017, 12, 31),
        Amount = amount * 100,
        Note = $"note {day}",
        AuthorId = new(3),
        MadeAt = new(2017, 11, day, 9, 0, 0, TimeSpan.Zero),
    };
}
