using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.Editing;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Prepares discounts: the value of an open deal, lowered by so many percent of what it is now.</summary>
public sealed class DiscountService(DealEditService deals, IRecordStore records, ChangeService changes, SalesOptions options)
{
    /// <summary>Prepares a discount; once it is confirmed it is put to those who have to approve it.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="deal">Its id, or words that name it.</param>
    /// <param name="percent">How much off: <c>10</c> or <c>10%</c>.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<ChangeReport>> RequestAsync(Viewer viewer, ChangeOrigin origin, string? deal, string? percent, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal)) return Problem.Missing("deal", "A discount for which deal? Say its id, or the account and product.");
        return await Read(percent).ThenAsync(async share => await (await deals.FindAsync(viewer, deal, cancellationToken)).ThenAsync(async found =>
            await AccessPolicy.Everything(viewer).ThenAsync(async scope =>
            {
                if (found.Status != DealStatus.Open) return Problem.Invalid("deal", $"{found.Name} is closed; a discount is for an open deal.");
                var now = await records.ReadAsync(scope, RecordKind.Deal, found.ExternalId, cancellationToken);
                if (FieldText.Money(now?["value"]) is not { MinorUnits: > 0 } value) return Problem.Invalid("deal", $"{found.Name} has no value yet that a discount could be taken off. Set its value first.");
                if (string.IsNullOrWhiteSpace(reason)) return Problem.Missing("reason", "A discount needs a reason. Why?");
                var lowered = new FieldChange("value", FieldText.Of(value), FieldText.Of(ApprovalSettler.Less(value, share)));
                var draft = new ChangeDraft(found.Name, [new(RecordKind.Deal, found.ExternalId, found.Name, ChangeOperation.Update, [lowered])], reason);
                var size = new ApprovalSize(RecordKind.Deal, ApprovalRule.Discount, share, options.InCompanyCurrency(value)?.Amount);
                var steps = ApprovalRuleFinder.Steps(options.Approvals.Rules, viewer.Person.Role, viewer.Today, [size]);
                return await changes.PrepareAsync(viewer, origin, draft with { Discount = share, ApprovalBecause = steps.Count > 0 ? Say($"A discount of {Words(share)} needs an approval.") : null }, cancellationToken);
            })));
    }

    private Outcome<decimal> Read(string? percent)
    {
        if (string.IsNullOrWhiteSpace(percent)) return Problem.Missing("percent", "How many percent off?", new Choice("5", "5%"), new Choice("10", "10%"), new Choice("15", "15%"));
        if (!decimal.TryParse(percent.Trim().TrimEnd('%').TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0 || decimal.Round(number, 2) != number)
            return Problem.Invalid("percent", $"“{percent.Trim()}” is no discount. Say how many percent, like 10 or 7.5.");
        return number / 100 > options.Approvals.MostDiscount
            ? Problem.Invalid("percent", $"The most that can be asked for is {Words(options.Approvals.MostDiscount)}.")
            : number / 100;
    }

    private static string Words(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
