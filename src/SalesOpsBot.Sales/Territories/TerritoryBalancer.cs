namespace SalesOpsBot.Sales.Territories;

/// <summary>
/// Proposes which accounts to move so that every territory's load is near the mean, moving as few as it can, and of these the lightest. Pure. It tries one move, then two, and so on,
/// every way there is; where there are too many ways it goes on by the move that helps most.
/// </summary>
public sealed class TerritoryBalancer
{
    private const int MostTried = 200_000;

    private readonly IReadOnlyList<TerritoryLoad> _territories;
    private readonly List<(AccountLoad Account, int Home)> _accounts;
    private readonly decimal[] _loads;
    private readonly decimal _least;
    private readonly decimal _most;
    private readonly Stack<(int Account, int To)> _moves = new();
    private int _tried;

    private TerritoryBalancer(IReadOnlyList<TerritoryLoad> territories, decimal tolerance)
    {
        _territories = territories;
        _accounts = [.. territories.SelectMany((t, home) => t.Accounts.Where(a => a is { Movable: true, Load: > 0 }).Select(a => (a, home)))
            .OrderBy(a => a.a.Load).ThenBy(a => a.a.Account, StringComparer.Ordinal)];
        _loads = [.. territories.Select(t => t.Total)];
        var mean = _loads.Sum() / territories.Count;
        (_least, _most) = (mean * (1 - tolerance), mean * (1 + tolerance));
    }

    /// <summary>Proposes moves.</summary>
    /// <param name="territories">As they are.</param>
    /// <param name="tolerance">How far a load may lie from the mean, as a share of it.</param>
    /// <param name="mostMoves">How many moves at most.</param>
    public static BalanceProposal Propose(IReadOnlyList<TerritoryLoad> territories, decimal tolerance, int mostMoves) =>
        territories.Count < 2 ? new([], true, true) : new TerritoryBalancer(territories, tolerance).Propose(mostMoves);

    private BalanceProposal Propose(int mostMoves)
    {
        for (var moves = 0; moves <= mostMoves && _tried < MostTried; moves++)
        {
            if (Search(moves, 0)) return new(Moves(), true, true);
        }

        var exhausted = _tried < MostTried;
        for (var moves = 0; moves < mostMoves && !Balanced() && Best() is { } best; moves++) Move(best.Account, best.To);
        return new(Moves(), Balanced(), exhausted && _moves.Count == 0);
    }

    /// <summary>Tries every way of moving some of the accounts from one on; leaves the moves made where one balances.</summary>
    private bool Search(int moves, int first)
    {
        // One move helps one territory that has too much and one that has too little, no more.
        if (_loads.Count(l => l > _most) > moves || _loads.Count(l => l < _least) > moves) return false;
        if (moves == 0) return true;
        for (var account = first; account < _accounts.Count; account++)
        {
            for (var to = 0; to < _loads.Length; to++)
            {
                if (to == _accounts[account].Home || ++_tried > MostTried) continue;
                Move(account, to);
                if (Search(moves - 1, account + 1)) return true;
                TakeBack();
            }
        }

        return false;
    }

    /// <summary>The move from the heaviest to the lightest territory that brings the two nearest to each other; nothing where none does.</summary>
    private (int Account, int To)? Best()
    {
        var (from, to) = (Array.IndexOf(_loads, _loads.Max()), Array.IndexOf(_loads, _loads.Min()));
        var gap = _loads[from] - _loads[to];
        var moved = _moves.Select(m => m.Account).ToHashSet();
        var ways = Enumerable.Range(0, _accounts.Count)
            .Where(i => _accounts[i].Home == from && !moved.Contains(i) && _accounts[i].Account.Load < gap)
            .OrderBy(i => Math.Abs(gap - (2 * _accounts[i].Account.Load)))
            .ToList();
        return ways.Count == 0 ? null : (ways[0], to);
    }

    private bool Balanced() => _loads.All(l => l >= _least && l <= _most);

    private void Move(int account, int to)
    {
        var (load, home) = (_accounts[account].Account.Load, _accounts[account].Home);
        (_loads[home], _loads[to]) = (_loads[home] - load, _loads[to] + load);
        _moves.Push((account, to));
    }

    private void TakeBack()
    {
        var (account, to) = _moves.Pop();
        var (load, home) = (_accounts[account].Account.Load, _accounts[account].Home);
        (_loads[home], _loads[to]) = (_loads[home] + load, _loads[to] - load);
    }

    private List<TerritoryMove> Moves() =>
    [
        .. _moves
            .Select(m => new TerritoryMove(_accounts[m.Account].Account.Account, _territories[_accounts[m.Account].Home].Name, _territories[m.To].Name, _accounts[m.Account].Account.Load))
            .OrderByDescending(m => m.Load).ThenBy(m => m.Account, StringComparer.Ordinal),
    ];
}
