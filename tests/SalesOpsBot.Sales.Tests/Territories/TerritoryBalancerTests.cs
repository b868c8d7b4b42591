using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Tests.Territories;

public class TerritoryBalancerTests
{
    private const decimal Tolerance = 0.3m; // thirds of whole numbers never lie just on its edge

    [Fact]
    public void Propose_BalancedTerritories_MovesNothing()
    {
        var proposal = TerritoryBalancer.Propose([Make("A", 100), Make("B", 90), Make("C", 110)], Tolerance, 10);
        Assert.Equal((0, true, true), (proposal.Moves.Count, proposal.Balanced, proposal.Fewest));
    }

    [Fact]
    public void Propose_OneMoveThatDoes_IsPreferredToTwo()
    {
        // Three of fifteen would do, but the one of 45 does it alone.
        var proposal = TerritoryBalancer.Propose([Make("A", 15, 15, 15, 45, 110), Make("B", 60)], Tolerance, 10);
        Assert.Equal([45], proposal.Moves.Select(m => m.Load));
        Assert.Equal(("A", "B"), (proposal.Moves[0].From, proposal.Moves[0].To));
        Assert.True(proposal.Fewest);
    }

    [Fact]
    public void Propose_ANamedAccount_Stays()
    {
        var pinned = new TerritoryLoad("A", [new("key", 100, Movable: false), new("small", 10)]);
        var proposal = TerritoryBalancer.Propose([pinned, Make("B", 10)], Tolerance, 10);
        Assert.DoesNotContain(proposal.Moves, m => m.Account == "key");
        Assert.False(proposal.Balanced);
    }

    [Fact]
    public void Propose_NothingAtAll_IsBalanced()
    {
        Assert.Equal((0, true), Shape(TerritoryBalancer.Propose([], Tolerance, 10)));
        Assert.Equal((0, true), Shape(TerritoryBalancer.Propose([Make("A", 5)], Tolerance, 10)));
        Assert.Equal((0, true), Shape(TerritoryBalancer.Propose([Make("A"), Make("B")], Tolerance, 10)));
    }

    [Fact]
    public void Propose_ManyTerritories_EndsAndNeverMakesItWorse()
    {
        var random = new Random(5);
        var territories = Enumerable.Range(0, 40).Select(i => Make($"T{i}", [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (decimal)random.Next(1, 1_000))])).ToList();
        var proposal = TerritoryBalancer.Propose(territories, Tolerance, 10);
        Assert.InRange(proposal.Moves.Count, 1, 10);
        Assert.True(Spread(territories, proposal) < Spread(territories, new([], false, false)));
    }

    [Fact]
    public void Propose_AgainstEveryWayThereIs_MovesNoMoreThanNeeded()
    {
        var random = new Random(6);
        for (var i = 0; i < 60; i++)
        {
            var territories = Enumerable.Range(0, 3).Select(t => Make($"T{t}", [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (decimal)random.Next(1, 20))])).ToList();
            var proposal = TerritoryBalancer.Propose(territories, Tolerance, 10);
            var fewest = Fewest(territories);
            Assert.Equal(fewest is not null, proposal.Balanced);
            if (fewest is not null) Assert.Equal(fewest, proposal.Moves.Count);
        }
    }

    /// <summary>Tries every assignment of accounts to territories.</summary>
    private static int? Fewest(List<TerritoryLoad> territories)
    {
        var accounts = territories.SelectMany((t, home) => t.Accounts.Select(a => (a.Load, home))).ToList();
        var mean = accounts.Sum(a => a.Load) / territories.Count;
        int? fewest = null;
        for (var way = 0; way < (int)Math.Pow(territories.Count, accounts.Count); way++)
        {
            var (loads, moved, rest) = (new decimal[territories.Count], 0, way);
            foreach (var (load, home) in accounts)
            {
                var to = rest % territories.Count;
                rest /= territories.Count;
                loads[to] += load;
                if (to != home) moved++;
            }

            if (loads.All(l => Math.Abs(l - mean) <= mean * Tolerance) && !(fewest <= moved)) fewest = moved;
        }

        return fewest;
    }

    private static decimal Spread(List<TerritoryLoad> territories, BalanceProposal proposal)
    {
        var loads = territories.ToDictionary(t => t.Name, t => t.Total);
        foreach (var move in proposal.Moves) (loads[move.From], loads[move.To]) = (loads[move.From] - move.Load, loads[move.To] + move.Load);
        var mean = loads.Values.Average();
        return loads.Values.Sum(l => (l - mean) * (l - mean));
    }

    private static (int, bool) Shape(BalanceProposal proposal) => (proposal.Moves.Count, proposal.Balanced);

    private static TerritoryLoad Make(string name, params decimal[] loads) => new(name, [.. loads.Select((l, i) => new AccountLoad($"{name}-{i}", l))]);
}
