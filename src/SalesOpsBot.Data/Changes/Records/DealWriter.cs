using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.Editing;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Deals as changes write them: a stage brings its status with it and is kept in the deal's history, and a win that is taken back is kept for commission.</summary>
internal sealed class DealWriter(SalesOptions options) : RecordWriter<Deal>
{
    public override RecordKind Kind => RecordKind.Deal;

    protected override IQueryable<Deal> Called(SalesDbContext context, string record) => context.Deals.Where(d => d.ExternalId == record);

    protected override IQueryable<Deal> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Deal record, CancellationToken cancellationToken) => new()
    {
        ["name"] = record.Name,
        ["account"] = await references.OfAsync(record.AccountId, cancellationToken),
        ["product"] = await references.ProductAsync(record.ProductId, cancellationToken),
        ["owner"] = await references.OfAsync(record.OwnerId, cancellationToken),
        ["stage"] = await references.StageAsync(record.StageId, cancellationToken),
        ["value"] = record.Value is { } value ? FieldText.Of(new Money(value, new(record.CurrencyCode))) : null,
        ["close_date"] = FieldText.Of(record.CloseDate),
        ["category"] = record.Category is { } category ? CategoryWords.Of(category) : null,
        ["probability"] = FieldText.Of(record.Probability),
        ["next_step"] = record.NextStep,
        ["lost_reason"] = record.LostReason,
        ["created_on"] = FieldText.Of(record.CreatedOn),
    };

    protected override async Task<Deal> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        var deal = new Deal
        {
            ExternalId = change.Record,
            Name = change["name"]!.After!,
            CurrencyCode = options.CompanyCurrency.Code,
            CreatedOn = FieldText.Day(change["created_on"]?.After),
            LastActivityOn = moment.Today,
        };
        foreach (var field in change.Fields.Where(f => f.Field is not ("name" or "created_on"))) await PutAsync(references, deal, field, cancellationToken);
        return deal;
    }

    protected override async Task MadeAsync(SalesDbContext context, Deal record, WriteMoment moment, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        context.Add(Entered(record, moment));
    }

    protected override async Task SetAsync(References references, Deal record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        var (status, won, worth) = (record.Status, record.CloseDate, record.CompanyValue);
        await PutAsync(references, record, field, cancellationToken);
        record.Version++;
        if (field.Field == "value" && moment.IsUndo) record.ValueIsListPrice = await IsListPriceAsync(references, record, cancellationToken);
        if (field.Field != "stage") return;
        references.Context.Add(Entered(record, moment));
        if (status != DealStatus.Won && record.Status == DealStatus.Won && moment.IsUndo) await RestoreWinAsync(references.Context, record, cancellationToken);
        if (status == DealStatus.Won && record.Status != DealStatus.Won && !moment.IsUndo && won is { } day && worth is { } value)
            references.Context.Add(new DealReversal { DealId = record.Id, WonOn = day, WonValue = value, ReversedOn = moment.Today, Amount = value, Reason = moment.Reason });
    }

    protected override async Task<string?> ObstacleAsync(SalesDbContext context, Deal record, CancellationToken cancellationToken)
    {
        var isUsed = await context.Notes.AnyAsync(n => n.DealId == record.Id, cancellationToken)
            || await context.Meetings.AnyAsync(m => m.DealId == record.Id, cancellationToken)
            || await context.Tasks.AnyAsync(t => t.DealId == record.Id, cancellationToken)
            || await context.DealPayments.AnyAsync(p => p.DealId == record.Id, cancellationToken)
            || await context.DealSplits.AnyAsync(s => s.DealId == record.Id, cancellationToken);
        if (isUsed) return Say($"{record.Name} has notes, meetings, tasks or payments by now, so it can't be taken back. Close it as lost instead.");
        await context.DealChanges.Where(c => c.DealId == record.Id).ExecuteDeleteAsync(cancellationToken);
        await context.DealStageChanges.Where(c => c.DealId == record.Id).ExecuteDeleteAsync(cancellationToken);
        return null;
    }

    private async Task PutAsync(References references, Deal deal, FieldChange field, CancellationToken cancellationToken)
    {
        var text = field.After;
        switch (field.Field)
        {
            case "name": deal.Name = text!; break;
            case "account": deal.AccountId = await references.AccountAsync(text, cancellationToken); break;
            case "product": deal.ProductId = (await references.ProductAsync(text, cancellationToken))?.Id; break;
            case "owner": deal.OwnerId = await references.PersonAsync(text, cancellationToken); break;
            case "stage": Enter(deal, await references.StageAsync(text, cancellationToken)); break;
            case "value": Worth(deal, FieldText.Money(text)); break;
            case "close_date": deal.CloseDate = FieldText.Day(text); break;
            case "category": deal.Category = CategoryWords.TryRead(text); break;
            case "probability": deal.Probability = FieldText.Share(text); break;
            case "next_step": deal.NextStep = text; break;
            case "lost_reason": deal.LostReason = text; break;
            default: throw new InvalidOperationException($"A deal's {field.Field} cannot be changed.");
        }
    }

    private static void Enter(Deal deal, Stage stage) => (deal.StageId, deal.Status) = (stage.Id, stage.Status);

    private void Worth(Deal deal, Money? value)
    {
        deal.Value = value?.MinorUnits;
        deal.CurrencyCode = (value?.Currency ?? options.CompanyCurrency).Code;
        deal.CompanyValue = value is { } money ? options.InCompanyCurrency(money)?.MinorUnits : null;
        deal.ValueIsListPrice = false;
    }

    private static DealStageChange Entered(Deal deal, WriteMoment moment) => new() { DealId = deal.Id, StageId = deal.StageId, ChangedOn = moment.Today };

    private static Task<bool> IsListPriceAsync(References references, Deal deal, CancellationToken cancellationToken) =>
        references.Context.Products.AnyAsync(p => p.Id == deal.ProductId && p.ListPrice == deal.CompanyValue, cancellationToken);

    private static Task<int> RestoreWinAsync(SalesDbContext context, Deal deal, CancellationToken cancellationToken) =>
        context.DealReversals.Where(r => r.DealId == deal.Id).OrderByDescending(r => r.Id).Take(1).ExecuteDeleteAsync(cancellationToken);
}
