using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>
/// Which territory an account belongs to. It follows from the territories' rules, so a move names the account in its new territory, in a version of the territories
/// that is in force from today on; all moves of one change make one version. Everybody may know whose an account is.
/// </summary>
internal sealed class TerritoryWriter : RecordWriter<Account>
{
    public override RecordKind Kind => RecordKind.Territory;

    public override bool IsRemembered => true;

    protected override IQueryable<Account> Called(SalesDbContext context, string record) => context.Accounts.Where(a => a.ExternalId == record);

    protected override IQueryable<Account> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Account record, CancellationToken cancellationToken)
    {
        var latest = await LatestAsync(references.Context, null, cancellationToken);
        var name = latest is null ? null : TerritoryAssigner.Assign(TerritorySubject.Of(record), latest.Read<TerritoryList>().Territories)?.Territory.Name;
        return new() { ["territory"] = FieldText.Reference(name, name) };
    }

    protected override Task<Account> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("An account's territory is changed, never made.");

    protected override async Task SetAsync(References references, Account record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        var context = references.Context;
        var latest = await LatestAsync(context, moment.Today, cancellationToken) ?? throw new InvalidOperationException("There are no territories to move an account between.");
        var moved = SettingsJson.Write(TerritoryMover.Move(latest.Read<TerritoryList>(), TerritorySubject.Of(record), FieldText.Key(field.After)!));
        if (latest.KeptAt == moment.At)
        {
            await context.SettingsVersions.Where(v => v.Id == latest.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.Content, moved), cancellationToken);
            return;
        }

        var version = await context.SettingsVersions.Where(v => v.Kind == SettingsKind.Territories && v.ValidFrom == moment.Today).MaxAsync(v => (int?)v.Version, cancellationToken);
        context.Add(new SettingsVersion { Kind = SettingsKind.Territories, Name = latest.Name, ValidFrom = moment.Today, Version = (version ?? 0) + 1, KeptAt = moment.At, Content = moved });
        await context.SaveChangesAsync(cancellationToken);
    }

    // In force on a day; the latest of all where none is given.
    private static Task<SettingsVersion?> LatestAsync(SalesDbContext context, DateOnly? day, CancellationToken cancellationToken) => context.SettingsVersions.AsNoTracking()
        .Where(v => v.Kind == SettingsKind.Territories && (day == null || v.ValidFrom <= day))
        .OrderByDescending(v => v.ValidFrom).ThenByDescending(v => v.Version)
        .FirstOrDefaultAsync(cancellationToken);
}
