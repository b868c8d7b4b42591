using System.Globalization;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Forecasting.Submissions;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Forecast calls as changes write them. A later call of the same period does not overwrite an earlier one.</summary>
internal sealed class ForecastSubmissionWriter(SalesOptions options) : RecordWriter<ForecastSubmission>
{
    public override RecordKind Kind => RecordKind.ForecastSubmission;

    protected override IQueryable<ForecastSubmission> Called(SalesDbContext context, string record)
    {
        var at = new DateTimeOffset(long.Parse(record.AsSpan(record.LastIndexOf('-') + 1), CultureInfo.InvariantCulture), TimeSpan.Zero);
        var person = record[..record.LastIndexOf('-')];
        return context.ForecastSubmissions.Where(s => s.SubmittedAt == at && context.Salespeople.Any(p => p.Id == s.SalespersonId && p.ExternalId == person));
    }

    protected override IQueryable<ForecastSubmission> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, ForecastSubmission record, CancellationToken cancellationToken) => new()
    {
        ["person"] = await references.OfAsync(record.SalespersonId, cancellationToken),
        ["start"] = FieldText.Of(record.Start),
        ["end"] = FieldText.Of(record.End),
        ["commit"] = FieldText.Of(new Money(record.Commit, options.CompanyCurrency)),
        ["best_case"] = record.BestCase is { } best ? FieldText.Of(new Money(best, options.CompanyCurrency)) : null,
        ["note"] = record.Note,
        ["submitted_at"] = FieldText.Of(record.SubmittedAt),
    };

    protected override async Task<ForecastSubmission> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        SalespersonId = (await references.PersonAsync(change["person"]!.After, cancellationToken))!.Value,
        Start = FieldText.Day(change["start"]!.After)!.Value,
        End = FieldText.Day(change["end"]!.After)!.Value,
        Commit = FieldText.Money(change["commit"]!.After)!.Value.MinorUnits,
        BestCase = FieldText.Money(change["best_case"]?.After)?.MinorUnits,
        Note = change["note"]?.After,
        SubmittedAt = FieldText.Instant(change["submitted_at"]!.After)!.Value,
    };

    protected override Task SetAsync(References references, ForecastSubmission record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A forecast call is never changed; a later one takes its place.");
}
