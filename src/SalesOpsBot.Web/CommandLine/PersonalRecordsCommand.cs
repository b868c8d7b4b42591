using System.CommandLine;
using System.Text.Json;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Privacy;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>export-person</c> and <c>erase-person</c>: what is kept about one of the company's people.</summary>
internal sealed class PersonalRecordsCommand
{
    private static readonly JsonSerializerOptions Written = new(Assistant.Json.Options) { WriteIndented = true };
    private readonly Option<string?> _db = new("--db") { Description = "Another SQLite database." };
    private readonly Argument<string> _person = new("person") { Description = "A full name or an e-mail address." };

    /// <summary>Writes it to standard output as JSON.</summary>
    public static Command CreateExport()
    {
        var records = new PersonalRecordsCommand();
        var export = new Command("export-person", "Write everything that is kept about a person to standard output, as JSON.") { records._person, records._db };
        export.SetAction((line, token) => records.RunAsync(line, (services, person, cancellation) => ExportAsync(services, person, cancellation), token));
        return export;
    }

    /// <summary>Takes it away.</summary>
    public static Command CreateErase()
    {
        var records = new PersonalRecordsCommand();
        var yes = new Option<bool>("--yes") { Description = "Do it. It cannot be undone." };
        var erase = new Command("erase-person", "Take away who a person is and what they said. What they did stays, without a name; the audit stays provable.") { records._person, yes, records._db };
        erase.SetAction((line, token) => records.RunAsync(line, (services, person, cancellation) => EraseAsync(services, person, line.GetValue(yes), cancellation), token));
        return erase;
    }

    private async Task<int> RunAsync(ParseResult line, Func<IServiceProvider, Salesperson, CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        await using var app = SalesHost.CreateBuilder([], CommandSettings.For(line.GetValue(_db))).Build();
        await app.Services.GetRequiredService<SalesDatabase>().PrepareAsync(cancellationToken);
        var org = await app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);
        if (org.Named(line.GetRequiredValue(_person)) is [var found]) return await run(app.Services, found, cancellationToken);
        await Console.Error.WriteLineAsync($"I know nobody called “{line.GetValue(_person)}”. Say the full name or the e-mail address.");
        return 2;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, Salesperson person, CancellationToken cancellationToken)
    {
        var tables = await services.GetRequiredService<PersonalRecords>().ReadAsync(person.Id, cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(tables, Written));
        return 0;
    }

    private static async Task<int> EraseAsync(IServiceProvider services, Salesperson person, bool isMeant, CancellationToken cancellationToken)
    {
        if (!isMeant)
        {
            await Console.Error.WriteLineAsync($"Nothing was done. {person.Name}'s name, addresses, accounts, conversations, settings and words would be gone for good; say --yes to do it.");
            return 2;
        }

        var entries = await services.GetRequiredService<PersonalRecords>().EraseAsync(person.Id, cancellationToken);
        Console.WriteLine($"{person.Name} is now “Erased person {person.Id.Value}”, and their words are gone from {entries} {(entries == 1 ? "entry" : "entries")} of the audit. Take them out of the CRM too, or the next import brings them back.");
        return 0;
    }
}
