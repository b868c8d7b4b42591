using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>Opportunities.</summary>
internal sealed class DealImport : KindImport
{
    public override RecordKind Kind => RecordKind.Deals;

    public override Table Table { get; } = new("deals", ["external_id"],
    [
        new("external_id", Field.Id),
        new("name", Field.Name),
        new("account_id", Field.AccountId, Field.Account, Field.Domain),
        new("product_id", Field.Product),
        new("owner_id", Field.OwnerId, Field.Owner),
        new("stage_id", Field.Stage),
        new("status", Field.Stage),
        new("value", Field.Amount, Field.Product),
        new("currency_code", Field.Currency, Field.Amount),
        new("company_value", Field.Amount, Field.Product, Field.Currency),
        new("value_is_list_price", Field.Amount, Field.Product),
        new("created_on", Field.CreatedOn),
        new("close_date", Field.CloseDate),
        new("category", Field.Category) { MarkedBy = Field.IsDeleted },
        new("probability", Field.Probability),
        new("next_step", Field.NextStep),
        new("last_activity_on", Field.LastActivityOn),
        new("source", Field.Source),
        new("lost_reason", Field.LostReason),
    ])
    {
        IsVersioned = true,
        MayBeFilledDirectly = true,
        Kept = new Dictionary<string, DealField>
        {
            ["company_value"] = DealField.CompanyValue,
            ["close_date"] = DealField.CloseDate,
            ["status"] = DealField.Status,
            ["owner_id"] = DealField.OwnerId,
            ["category"] = DealField.Category,
            ["stage_id"] = DealField.StageId,
        },
    };

    /// <summary>
    /// A deal that its source deleted is none; one that is open here is kept and left out of every total, so that the pipeline's changes tell of it. Deals that a
    /// file does not have are left alone: a file may be a part.
    /// </summary>
    public override bool IsSkipped(Row row, ImportSession session) => base.IsSkipped(row, session) && !IsOpenHere(row, session);

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var read = new DealDraft
        {
            Id = Id(row),
            Owner = session.TransformDeal is null ? null : row.Reference(Field.Owner) ?? row.Reference(Field.OwnerId),
            Stage = Needed(row, Field.Stage, row.Name(Field.Stage)),
            CreatedOn = row.Day(Field.CreatedOn),
            CloseDate = row.Day(Field.CloseDate),
            Amount = Amounts.Read(row, Field.Amount, session.Sales),
        };
        var (probability, lastActivity) = (ProbabilityOf(row), row.Day(Field.LastActivityOn));
        var (isWon, isClosed) = (row.Flag(Field.IsWon), row.Flag(Field.IsClosed));
        if (row.Problem is not null) return null;
        if ((session.TransformDeal is { } transform ? transform(read) : read) is not { } draft) return null;

        var name = row.Plan.Mapping?.Stages.GetValueOrDefault(draft.Stage!) ?? draft.Stage!;
        var stage = session.Stages.Find(name, probability, isWon, isClosed);
        var account = session.Accounts.Resolve(row, Field.AccountId, Field.Account) ?? ContactImport.AccountOf(row, session);
        var product = row.Reference(Field.Product) is { } named ? session.Products.Resolve(row, Field.Product, null, Field.Product, named) : null;
        var owner = session.People.Resolve(row, Field.OwnerId, Field.Owner);
        var isOpen = stage.Status == DealStatus.Open;
        var listPrice = isOpen && draft.Amount is null && product is { } id ? session.Product(id).ListPrice : null;

        return new StagedRow(
        [
            draft.Id ?? DerivedId.Of(row.Name(Field.Owner), row.Name(Field.Name), row.Name(Field.Account), draft.CreatedOn?.ToString("O", null)),
            NameOf(row, product, session),
            account,
            product,
            owner,
            stage.Id,
            (int)stage.Status,
            draft.Amount?.Value ?? listPrice,
            (draft.Amount?.Currency ?? session.Sales.CompanyCurrency).Code,
            draft.Amount is { } amount ? amount.Company : listPrice,
            listPrice is not null,
            draft.CreatedOn?.DayNumber,
            draft.CloseDate?.DayNumber,
            isOpen ? (int?)(row.Flag(Field.IsDeleted) == true ? ForecastCategory.Omitted : CategoryOf(row.Name(Field.Category))) : null,
            isOpen && probability is { } own && Math.Abs(own - stage.Probability) > 0.0001 ? own : null,
            row.Text(Field.NextStep),
            lastActivity?.DayNumber,
            row.Name(Field.Source),
            row.Text(Field.LostReason),
        ]);
    }

    private static bool IsOpenHere(Row row, ImportSession session)
    {
        if (!session.HadDeals || row.Reference(Field.Id) is not { } id || session.DealsById.Find(id) is null) return false;
        var stage = row.Name(Field.Stage);
        return stage is not null && session.Stages.Find(row.Plan.Mapping?.Stages.GetValueOrDefault(stage) ?? stage, null, null, null).Status == DealStatus.Open;
    }

    private static string NameOf(Row row, long? product, ImportSession session)
    {
        if (row.Name(Field.Name) is { } name) return name;
        string?[] known = [row.Name(Field.Account), product is { } id ? session.Product(id).Name : null];
        return string.Join(" – ", known.OfType<string>()) is { Length: > 0 } made ? made : row.Reference(Field.Id) ?? "Deal";
    }

    /// <summary>Salesforce counts to 100, HubSpot to 1.</summary>
    private static double? ProbabilityOf(Row row)
    {
        if (row.Number(Field.Probability, 0, 100) is not { } number) return null;
        var header = HeaderKey.Of(row.Plan.Headers[row.Plan.Columns[Field.Probability][0]]);
        var isShare = header is "hsdealstageprobability" or "dealprobability" && number <= 1;
        return (double)(isShare ? number : number / 100);
    }

    private static ForecastCategory? CategoryOf(string? text) => text is null ? null : HeaderKey.Of(text) switch
    {
        "pipeline" => ForecastCategory.Pipeline,
        "bestcase" or "mostlikely" or "upside" => ForecastCategory.BestCase,
        "commit" or "forecast" => ForecastCategory.Commit,
        "omitted" or "omit" or "notforecasted" => ForecastCategory.Omitted,
        _ => null,
    };
}
