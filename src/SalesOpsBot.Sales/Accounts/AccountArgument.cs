namespace SalesOpsBot.Sales.Accounts;

/// <summary>Reads the argument <c>account</c> of a tool.</summary>
public static class AccountArgument
{
    private const int Offered = 5;
    private const double SameName = 0.90;

    /// <summary>The account that words name, nothing where no words were said; or which accounts may be meant.</summary>
    public static async Task<Outcome<AccountName?>> ReadAsync(IAccountStore accounts, string? words, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words)) return (AccountName?)null;
        var near = await accounts.FindAsync(words, Offered, cancellationToken);
        if (near is [var (best, nearness), ..] && nearness >= SameName && (near.Count == 1 || near[1].Nearness < nearness)) return best;
        return near.Count == 0
            ? Problem.NotFound("account", $"I know no account called “{words.Trim()}”.")
            : Problem.Ambiguous("account", $"Which account do you mean by “{words.Trim()}”?", [.. near.Select(a => new Choice(a.Account.Name, a.Account.Name))]);
    }
}
