using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>Fills the form with which a change that waits is made different.</summary>
public sealed class ChangeFormService(ChangeReader reader, IRecordStore records, IStageStore stages, IProductStore products)
{
    /// <summary>The form.</summary>
    /// <param name="viewer">Who edits; only whoever asked for the change can.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="change">Its id; nothing for the one that waits.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeForm>> FormAsync(Viewer viewer, ChangeOrigin origin, string? change, CancellationToken cancellationToken) =>
        await (await reader.WaitingAsync(viewer, origin, change, cancellationToken)).ThenAsync(found => found.State == ChangeState.Pending
            ? AccessPolicy.Everything(viewer).ThenAsync<ChangeForm>(async scope => await FormAsync(viewer, scope, found, cancellationToken))
            : Task.FromResult<Outcome<ChangeForm>>(Problem.Invalid("change", "That is decided already. Tell me what it should be, and I'll prepare a new change.")));

    private async Task<ChangeForm> FormAsync(Viewer viewer, SalesScope scope, Change change, CancellationToken cancellationToken) => new()
    {
        AsOf = viewer.Now,
        Scope = "me",
        ScopeLabel = viewer.Person.Name,
        Change = change,
        Now = await records.ReadAsync(scope, change.Records[0].Kind, change.Records[0].Record, cancellationToken) ?? new Dictionary<string, string?>(),
        Choices = new Dictionary<string, IReadOnlyList<string>>
        {
            ["stage"] = [.. (await stages.StagesAsync(cancellationToken)).Select(s => s.Name)],
            ["product"] = [.. (await products.ProductsAsync(cancellationToken)).Select(p => p.Name)],
            ["category"] = [.. Enum.GetValues<ForecastCategory>().Select(CategoryWords.Of)],
        },
        Receipt = new(Say("change"), 1, Say("the fields as they are, and as the change would make them"), 1),
    };
}
