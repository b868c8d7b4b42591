using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Makes the request of a change: whom the rules of the settings have asked, in which order.</summary>
public sealed class ApprovalPlanner(IRecordStore records, IProductStore products, SalesOptions options)
{
    /// <summary>The request, not kept yet; a problem where nobody can be asked.</summary>
    public async Task<Outcome<Approval>> PlanAsync(Viewer viewer, Change change, CancellationToken cancellationToken)
    {
        var now = new List<IReadOnlyDictionary<string, string?>>();
        foreach (var record in change.Records) now.Add(await NowAsync(viewer, record, cancellationToken));
        var values = now.Select(Value).OfType<Money>().ToList();
        var amount = values.Count == 0 ? (decimal?)null : values.Sum(value => value.Amount);
        var steps = ApprovalRuleFinder.Steps(options.Approvals.Rules, viewer.Person.Role, viewer.Today, [.. ApprovalSize.Of(change, change.Discount, amount)]);
        var approval = new Approval
        {
            Id = RecordKeys.New(),
            ChangeId = change.Id,
            RequesterId = viewer.Person.Id,
            OwnerId = Owner(viewer, now),
            Because = change.ApprovalBecause!,
            Discount = change.Discount,
            ListPrice = change.Discount is null ? null : await ListPriceAsync(now[0], cancellationToken),
            RequestedAt = viewer.Now,
            ExpiresAt = viewer.Now + options.Approvals.ExpireAfter,
        };
        // The policy asks for an approval also where the rules of approvals name nobody.
        var chain = steps.Count > 0 ? steps : [new ApprovalStep { By = { ApprovalStep.Manager } }];
        return new ApprovalCourse(viewer.Org, options, viewer.Now).Begin(approval, chain)
            ? approval
            : Problem.Denied($"{change.ApprovalBecause} There is nobody but you who could approve it, so I have not changed anything.");
    }

    private async Task<IReadOnlyDictionary<string, string?>> NowAsync(Viewer viewer, RecordChange record, CancellationToken cancellationToken) =>
        await AccessPolicy.Everything(viewer).Match(scope => records.ReadAsync(scope, record.Kind, record.Record, cancellationToken), _ => Task.FromResult<IReadOnlyDictionary<string, string?>?>(null))
            ?? record.Fields.ToDictionary(field => field.Field, field => field.After);

    private Money? Value(IReadOnlyDictionary<string, string?> record) => FieldText.Money(record.GetValueOrDefault("value")) is { } value ? options.InCompanyCurrency(value) : null;

    private async Task<long?> ListPriceAsync(IReadOnlyDictionary<string, string?> deal, CancellationToken cancellationToken) =>
        FieldText.Key(deal.GetValueOrDefault("product")) is { } product ? (await products.ProductsAsync(cancellationToken)).FirstOrDefault(p => p.Name == product)?.ListPrice : null;

    // Records of several people are the business of whoever changes them all.
    private static SalespersonId Owner(Viewer viewer, List<IReadOnlyDictionary<string, string?>> now) =>
        now.Select(record => FieldText.Key(record.GetValueOrDefault("owner"))).Distinct().ToList() is [{ } owner] && viewer.Org.People.FirstOrDefault(p => p.ExternalId == owner) is { } person
            ? person.Id
            : viewer.Person.Id;
}
