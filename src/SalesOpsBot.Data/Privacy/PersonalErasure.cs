using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Privacy;

/// <summary>Takes a person out of every table, within the transaction of whoever calls.</summary>
internal sealed class PersonalErasure(SalesDbContext context, Salesperson person, IReadOnlyList<string> names, DateTimeOffset now)
{
    private readonly string _nobody = $"Erased person {person.Id.Value}";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ForgetTalkAsync(cancellationToken);
        await ForgetOwnAsync(cancellationToken);
        await ForgetWordsAsync(cancellationToken);
        await ForgetNamesAsync(cancellationToken);
        await ForgetWhoAsync(cancellationToken);
        await DataVersion.RaiseAsync(context, cancellationToken);
    }

    // What the page said and was told, what conversations were about, what channels delivered.
    private async Task ForgetTalkAsync(CancellationToken cancellationToken)
    {
        var conversations = context.Conversations.Where(c => c.PersonId == person.Id);
        var keys = await conversations.Select(c => c.ChannelKey).ToListAsync(cancellationToken);
        await context.LoggedActivities.Where(a => keys.Contains(a.Conversation)).ExecuteDeleteAsync(cancellationToken);
        await context.LoggedConversations.Where(c => keys.Contains(c.Id)).ExecuteDeleteAsync(cancellationToken);
        var memory = $":{person.Id.Value}";
        await context.RememberedValues.Where(v => v.Id.EndsWith(memory)).ExecuteDeleteAsync(cancellationToken);
        foreach (var name in names)
            await context.Occurrences.Where(o => o.What.Contains(name) || (o.Work != null && o.Work.Contains(name))).ExecuteDeleteAsync(cancellationToken);
        await conversations.ExecuteUpdateAsync(
            set => set.SetProperty(c => c.ChannelKey, c => _nobody + " " + c.Id).SetProperty(c => c.Name, (string?)null).SetProperty(c => c.Address, "{}")
                .SetProperty(c => c.ClosedAt, now).SetProperty(c => c.PersonId, (SalespersonId?)null),
            cancellationToken);
    }

    private async Task ForgetOwnAsync(CancellationToken cancellationToken)
    {
        foreach (var (entity, column, on) in PersonalTables.HangingOn(context.Model)) await DeleteAsync(entity, $"{column} IN (SELECT id FROM {on.GetTableName()} WHERE {IsTheirs(on)})", cancellationToken);
        await PersonalNames.AccountsOf(context, person).ExecuteDeleteAsync(cancellationToken);
        foreach (var gone in PersonalTables.Gone.Select(type => context.Model.FindEntityType(type)!)) await DeleteAsync(gone, IsTheirs(gone), cancellationToken);
    }

    // What they said with a decision.
    private async Task ForgetWordsAsync(CancellationToken cancellationToken)
    {
        await context.Approvals.Where(a => a.DecidedById == person.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Comment, (string?)null), cancellationToken);
        await context.Set<Sales.Approvals.ApprovalAsk>().Where(a => a.DecidedById == person.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Comment, (string?)null), cancellationToken);
    }

    // Their name in what others wrote, or what the program wrote about them: in every text of every table.
    private async Task ForgetNamesAsync(CancellationToken cancellationToken)
    {
        foreach (var entity in context.Model.GetEntityTypes())
        {
            foreach (var column in PersonalTables.TextsOf(entity))
            {
                foreach (var name in names)
                    await RunAsync($"UPDATE {entity.GetTableName()} SET {column} = replace({column}, {{0}}, {{1}}) WHERE replace({column}, {{0}}, '') <> {column}", [name, _nobody], cancellationToken);
            }
        }
    }

    private async Task ForgetWhoAsync(CancellationToken cancellationToken)
    {
        await context.MeetingAttendees.Where(a => a.PersonId == person.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Name, _nobody).SetProperty(a => a.Email, (string?)null), cancellationToken);
        await context.Salespeople.Where(p => p.StandInId == person.Id || p.Id == person.Id).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.StandInId, (SalespersonId?)null).SetProperty(p => p.StandInFrom, (DateOnly?)null).SetProperty(p => p.StandInUntil, (DateOnly?)null), cancellationToken);
        var was = new Salesperson { ExternalId = $"erased-{person.Id.Value}", Name = _nobody };
        await context.Salespeople.Where(p => p.Id == person.Id).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.ExternalId, was.ExternalId).SetProperty(p => p.Name, was.Name).SetProperty(p => p.Email, (string?)null).SetProperty(p => p.Active, false)
                .SetProperty(p => p.TimeZone, was.TimeZone).SetProperty(p => p.Language, was.Language).SetProperty(p => p.Digest, (string?)null).SetProperty(p => p.NoticesOff, (string?)null)
                .SetProperty(p => p.WorksFrom, (TimeOnly?)null).SetProperty(p => p.WorksUntil, (TimeOnly?)null).SetProperty(p => p.QuietFrom, (TimeOnly?)null).SetProperty(p => p.QuietUntil, (TimeOnly?)null),
            cancellationToken);
    }

    private string IsTheirs(IEntityType entity) => string.Join(" OR ", PersonalTables.KeysOf(entity).Select(column => $"{column} = {person.Id.Value.ToString(CultureInfo.InvariantCulture)}"));

    private Task<int> DeleteAsync(IEntityType entity, string condition, CancellationToken cancellationToken) => RunAsync($"DELETE FROM {entity.GetTableName()} WHERE {condition}", [], cancellationToken);

    private Task<int> RunAsync(string sql, IEnumerable<object> values, CancellationToken cancellationToken) => context.Database.ExecuteSqlRawAsync(sql, values, cancellationToken);
}
