using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>Prepares new deals.</summary>
public sealed class DealCreationService(IAccountStore accounts, DealEditor editor, DealVocabulary vocabulary, ChangeService changes, SalesOptions options)
{
    // Before an account's name: it is to be made with the deal.
    private const string NewAccount = "new:";
    private static readonly Dictionary<string, string?> Nothing = [];

    /// <summary>Prepares a new deal.</summary>
    /// <param name="viewer">Who asks, and owns the deal where nobody else is named.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="deal">What it shall be. Nothing said means the first stage and, where the product has one, its list price.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<ChangeReport>> CreateAsync(Viewer viewer, ChangeOrigin origin, DealEdit deal, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal.Account)) return Problem.Missing("account", "For which account is the new deal?");
        var isNew = deal.Account.Trim().StartsWith(NewAccount, StringComparison.OrdinalIgnoreCase);
        var name = isNew ? deal.Account.Trim()[NewAccount.Length..].Trim() : await NameAsync(deal.Account, cancellationToken);
        if (isNew && name is null or "") return Problem.Missing("account", "What is the new account called?");
        if (name is null) return await UnknownAsync(deal.Account, cancellationToken);
        var filled = await FilledAsync(viewer, deal with { Account = isNew ? null : name, Name = deal.Name ?? Title(name, deal.Product) }, cancellationToken);
        return await (await editor.EditAsync(viewer, filled, Nothing, cancellationToken)).ThenAsync(fields => changes.PrepareAsync(viewer, origin, Draft(viewer, fields, isNew ? name : null), cancellationToken));
    }

    private static ChangeDraft Draft(Viewer viewer, IReadOnlyList<FieldChange> fields, string? newAccount)
    {
        var name = fields.First(f => f.Field == "name").After!;
        List<FieldChange> deal = [.. fields, new("created_on", null, FieldText.Of(viewer.Today))];
        if (newAccount is null) return new(name, [New(RecordKind.Deal, RecordKeys.New(), name, deal)], null);
        var account = RecordKeys.New();
        deal.Add(new("account", null, FieldText.Reference(account, newAccount)));
        FieldChange[] ofAccount = [new("name", null, newAccount), new("owner", null, DealVocabulary.Reference(viewer.Person))];
        return new(name, [New(RecordKind.Account, account, newAccount, ofAccount), New(RecordKind.Deal, RecordKeys.New(), name, deal)], null);
    }

    private static RecordChange New(RecordKind kind, string key, string title, IReadOnlyList<FieldChange> fields) => new(kind, key, title, ChangeOperation.Create, fields);

    private async Task<DealEdit> FilledAsync(Viewer viewer, DealEdit deal, CancellationToken cancellationToken)
    {
        var first = (await vocabulary.StagesAsync(cancellationToken)).First(s => s.Status == DealStatus.Open);
        var value = deal.Value ?? (deal.Product is { } product ? await ListPriceAsync(product, cancellationToken) : null);
        return deal with { Owner = deal.Owner ?? viewer.Person.Name, Stage = deal.Stage ?? first.Name, Value = value };
    }

    private async Task<string?> ListPriceAsync(string product, CancellationToken cancellationToken) => (await vocabulary.ProductAsync(product, cancellationToken))
        .Match(found => found.ListPrice is { } price ? FieldText.Of(new Money(price, options.CompanyCurrency)) : null, _ => null);

    private async Task<string?> NameAsync(string words, CancellationToken cancellationToken) =>
        (await AccountArgument.ReadAsync(accounts, words, cancellationToken)).Match(found => found?.Name, _ => null);

    private async Task<Problem> UnknownAsync(string words, CancellationToken cancellationToken)
    {
        var near = await accounts.FindAsync(words, 4, cancellationToken);
        var anew = new Choice(NewAccount + words.Trim(), Say($"Make a new account “{words.Trim()}”"));
        return near.Count == 0
            ? Problem.NotFound("account", $"I know no account called “{words.Trim()}”.", anew)
            : Problem.Ambiguous("account", $"Which account do you mean by “{words.Trim()}”?", [.. near.Select(a => new Choice(a.Account.Name, a.Account.Name)), anew]);
    }

    private static string Title(string account, string? product) => product is null ? account : $"{account} – {product.Trim()}";
}
