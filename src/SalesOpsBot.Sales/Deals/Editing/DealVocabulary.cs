using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>What the names in an edit refer to, as the canonical text of references.</summary>
public sealed class DealVocabulary(IStageStore stages, IProductStore products, IAccountStore accounts)
{
    private const int Offered = 6;

    /// <summary>The stages of the pipeline.</summary>
    public Task<IReadOnlyList<Stage>> StagesAsync(CancellationToken cancellationToken) => stages.StagesAsync(cancellationToken);

    /// <summary>A stage by name.</summary>
    public async Task<Outcome<Stage>> StageAsync(string name, CancellationToken cancellationToken) => NameArgument.Read("stage", name, await stages.StagesAsync(cancellationToken), s => s.Name);

    /// <summary>A product by name.</summary>
    public async Task<Outcome<Product>> ProductAsync(string name, CancellationToken cancellationToken) => NameArgument.Read("product", name, await products.ProductsAsync(cancellationToken), p => p.Name);

    /// <summary>An account by name.</summary>
    public async Task<Outcome<string?>> AccountAsync(string name, CancellationToken cancellationToken) =>
        (await AccountArgument.ReadAsync(accounts, name, cancellationToken)).Then<string?>(account => FieldText.Reference(account?.ExternalId, account?.Name));

    /// <summary>Somebody to give a record to: whose records the person may see.</summary>
    /// <param name="viewer">Who gives it.</param>
    /// <param name="name">A name, an e-mail address, or <c>me</c>.</param>
    /// <param name="argument">The tool's name for it.</param>
    public static Outcome<string?> Owner(Viewer viewer, string name, string argument = "owner")
    {
        if (string.Equals(name.Trim(), "me", StringComparison.OrdinalIgnoreCase)) return Reference(viewer.Person);
        var found = NameFinder.Find(name, viewer.Org.People.Where(p => p.Active), p => p.Name, p => p.Email);
        if (found is not { Certain: true, Items: [var person, ..] })
        {
            return found.Items.Count == 0
                ? Problem.NotFound(argument, $"I don't know anybody called “{name.Trim()}”.")
                : Problem.Ambiguous(argument, $"Whom do you mean by “{name.Trim()}”?", [.. found.Items.Take(Offered).Select(p => new Choice(p.Name, p.Name))]);
        }

        return AccessPolicy.MaySee(viewer, person) ? Reference(person) : Problem.Denied($"You can't give anything to {person.Name}; their manager or sales operations can.");
    }

    /// <summary>A person as a field's text.</summary>
    public static string? Reference(Salesperson person) => FieldText.Reference(person.ExternalId, person.Name);
}
