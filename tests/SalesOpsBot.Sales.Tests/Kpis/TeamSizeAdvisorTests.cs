using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Tests.Kpis;

public class TeamSizeAdvisorTests
{
    [Theory]
    [InlineData(TeamSize.Specialists, 0)]
    [InlineData(TeamSize.Specialists, 1_000_000)]
    [InlineData(TeamSize.EffectivenessManager, 1_000_001)]
    [InlineData(TeamSize.EffectivenessManager, 10_000_000)]
    [InlineData(TeamSize.Director, 10_000_001)]
    [InlineData(TeamSize.EffectivenessManager, 12_000_000, 9_000_000, 11_000_000)]
    [InlineData(TeamSize.Specialists, 1_500_000, 900_000)]
    [InlineData(TeamSize.Director, 12_000_000, 11_000_000)]
    public void Advise_CountsWhatIsSteady(TeamSize expected, params int[] revenues) =>
        Assert.Equal(expected, TeamSizeAdvisor.Advise([.. revenues.Select(r => (decimal)r)], 1_000_000, 10_000_000));

    [Fact]
    public void Advise_NothingKnown_IsTheSmallestTeam() => Assert.Equal(TeamSize.Specialists, TeamSizeAdvisor.Advise([], 1_000_000, 10_000_000));
}
