using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.Editing;

namespace SalesOpsBot.Assistant.Plugins;

[SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
internal sealed class DealChangesPlugin(DealEditService edits, DealCreationService creations) : IPlugin
{
    [Tool("create_deal", Writes = true)]
    public async Task<ToolAnswer> CreateDealAsync(
        Viewer viewer,
        ChangeOrigin origin,
        string? account = null,
        string? product = null,
        SaidText? value = null,
        string? close_date = null,
        string? stage = null,
        string? name = null,
        string? owner = null,
        CancellationToken cancellationToken = default)
    {
        var deal = new DealEdit { Account = account, Product = Blank(product), Value = Blank(value?.Text), CloseDate = Blank(close_date), Stage = Blank(stage), Name = Blank(name), Owner = Blank(owner) };
        return ToolAnswer.From(await creations.CreateAsync(viewer, origin, deal, cancellationToken), "change", ChangeCard.From);
    }

    [Tool("update_deal", Writes = true)]
    public async Task<ToolAnswer> UpdateDealAsync(
        Viewer viewer,
        ChangeOrigin origin,
        string? deal = null,
        string? stage = null,
        SaidText? value = null,
        string? close_date = null,
        string? next_step = null,
        string? category = null,
        string? owner = null,
        SaidText? probability = null,
        string? name = null,
        string? reason = null,
        SaidNames? deals = null,
        string? closing = null,
        string? from_stage = null,
        string? account = null,
        string? product = null,
        decimal? min_value = null,
        decimal? max_value = null,
        string? scope = null,
        CancellationToken cancellationToken = default)
    {
        var edit = new DealEdit { Stage = stage, Value = value?.Text, CloseDate = close_date, NextStep = next_step, Category = category, Owner = owner, Probability = probability?.Text, Name = name };
        var which = new DealQuery { Scope = scope, Status = "open", Stage = from_stage, Closing = closing, Account = account, Product = product, MinValue = min_value, MaxValue = max_value };
        var prepared = (Blank(deal), deals) switch
        {
            // Whoever names deals means these, whatever else narrows a list; a scope alone narrows none.
            (null, { AreAll: false, Names: [_, ..] names }) => edits.UpdateNamedAsync(viewer, origin, names, edit, reason, cancellationToken),
            (null, { AreAll: true }) => edits.UpdateAllAsync(viewer, origin, which, edit, reason, cancellationToken),
            (null, _) when which != new DealQuery { Scope = scope, Status = "open" } => edits.UpdateAllAsync(viewer, origin, which, edit, reason, cancellationToken),
            _ => edits.UpdateAsync(viewer, origin, deal, edit, reason, cancellationToken),
        };
        return ToolAnswer.From(await prepared, "change", ChangeCard.From);
    }

    [Tool("close_deal", Writes = true)]
    public async Task<ToolAnswer> CloseDealAsync(
        Viewer viewer,
        ChangeOrigin origin,
        string? deal = null,
        string? outcome = null,
        SaidText? value = null,
        string? date = null,
        string? reason = null,
        CancellationToken cancellationToken = default)
    {
        var edit = new DealEdit { Value = Blank(value?.Text), CloseDate = Blank(date) };
        return ToolAnswer.From(await edits.CloseAsync(viewer, origin, deal, outcome, edit, reason, cancellationToken), "change", ChangeCard.From);
    }

    // A form sends an empty input for what nobody filled in.
    private static string? Blank(string? said) => string.IsNullOrWhiteSpace(said) ? null : said;
}
