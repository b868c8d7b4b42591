using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Privacy;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Privacy;

/// <summary>Walks the model, so that a table that is added later is not forgotten.</summary>
public sealed class PersonalTablesTests : IAsyncLifetime
{
    // Customers, who may be called as a colleague is.
    private static readonly string[] OfOthers = ["accounts", "contacts", "leads"];

    // What a conversation holds is the person's by the conversation, not by a name in it.
    private static readonly string[] Talk = ["logged_activities", "logged_conversations", "remembered_values"];

    // The audit's own fields are the program's words; a person's are sealed.
    private static readonly string[] Sealed = ["audit_entries.words", "audit_entries.arguments", "audit_entries.reason", "audit_entries.records"];
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private TemporaryDatabase _database = null!;
    private SalesDbContext _context = null!;

    public PersonalTablesTests() => _ann = _company.Person("Ann Able-Marker");

    public async Task InitializeAsync()
    {
        _database = await TemporaryDatabase.WithAsync(_company);
        _context = await _database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
    }

    public async Task DisposeAsync()
    {
        await _context.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public void EveryTableThatNamesAPerson_HasItsRule()
    {
        var named = _context.Model.GetEntityTypes().Where(entity => PersonalTables.KeysOf(entity).Count > 0).Select(entity => entity.ClrType.Name).Order();
        Assert.Equal(named, PersonalTables.Gone.Concat(PersonalTables.Kept).Select(type => type.Name).Order());
    }

    [Fact]
    public async Task Export_ARowInEveryTable_GivesEachThatNamesThePerson()
    {
        var tables = new EveryTable(_context, _ann);
        await tables.FillAsync();
        var exported = await _database.Get<PersonalRecords>().ReadAsync(_ann.Id, default);
        var saying = (await tables.SayingAsync(_ann.Name)).Select(column => column.Split('.')[0]);
        var keyed = _context.Model.GetEntityTypes().Where(entity => PersonalTables.KeysOf(entity).Count > 0).Select(entity => entity.GetTableName()!);
        Assert.Equal(saying.Except(OfOthers).Concat(keyed).Except(Talk).Distinct().Order(StringComparer.Ordinal), exported.Keys.Except(Talk));
        Assert.Contains(_ann.Name, JsonSerializer.Serialize(exported), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_ARowInEveryTable_LeavesTheNameInNone()
    {
        var tables = new EveryTable(_context, _ann);
        await tables.FillAsync();
        Assert.NotEmpty(await tables.SayingAsync(_ann.Name));
        await _database.Get<PersonalRecords>().EraseAsync(_ann.Id, default);
        Assert.DoesNotContain(await tables.SayingAsync(_ann.Name), column => IsOfPeople(column) || Sealed.Contains(column));
    }

    [Fact]
    public async Task Erase_ARowInEveryTable_EmptiesThoseOfThePersonAlone()
    {
        await new EveryTable(_context, _ann).FillAsync();
        await _database.Get<PersonalRecords>().EraseAsync(_ann.Id, default);
        foreach (var table in PersonalTables.Gone.Select(type => _context.Model.FindEntityType(type)!.GetTableName()).Append("quiz_questions"))
            Assert.Equal(0L, Convert.ToInt64(await _database.ScalarAsync($"SELECT count(*) FROM {table}"), System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool IsOfPeople(string column) => column.Split('.')[0] is var table && table != "audit_entries" && !OfOthers.Contains(table);
}
