using System.CommandLine;
using System.Text.Json;
using SalesOpsBot.Data;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>audit</c>: verifies the chain of changes, exports it, and takes a person's words out of it.</summary>
internal sealed class AuditCommand
{
    private readonly Option<string?> _db = new("--db") { Description = "Another SQLite database.", Recursive = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var audit = new AuditCommand();
        var verify = new Command("verify", "Check that no entry was altered, inserted or removed.");
        verify.SetAction((line, token) => audit.RunAsync(line, (app, cancellation) => VerifyAsync(app, cancellation), token));
        var export = new Command("export", "Write every entry to standard output, one JSON object a line.");
        export.SetAction((line, token) => audit.RunAsync(line, (app, cancellation) => ExportAsync(app, cancellation), token));
        var person = new Argument<string>("person") { Description = "A full name or an e-mail address." };
        var redact = new Command("redact", "Take away what a person said and wrote; who changed what, and that nothing was altered, stays provable.") { person };
        redact.SetAction((line, token) => audit.RunAsync(line, (app, cancellation) => RedactAsync(app, line.GetRequiredValue(person), cancellation), token));
        return new Command("audit", "The record of all changes.") { audit._db, verify, export, redact };
    }

    private async Task<int> RunAsync(ParseResult line, Func<IServiceProvider, CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        await using var app = SalesHost.CreateBuilder([], CommandSettings.For(line.GetValue(_db))).Build();
        await app.Services.GetRequiredService<SalesDatabase>().PrepareAsync(cancellationToken);
        return await run(app.Services, cancellationToken);
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (entries, fault) = await AuditChain.VerifyAsync(services.GetRequiredService<IAuditStore>().ChainAsync(cancellationToken), cancellationToken);
        if (fault is not null)
        {
            await Console.Error.WriteLineAsync(fault);
            return 1;
        }

        Console.WriteLine(entries == 1 ? "1 entry, and the chain is whole." : $"{entries} entries, and the chain is whole.");
        return 0;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await foreach (var entry in services.GetRequiredService<IAuditStore>().ChainAsync(cancellationToken))
            Console.WriteLine(JsonSerializer.Serialize(entry, Assistant.Json.Options));
        return 0;
    }

    private static async Task<int> RedactAsync(IServiceProvider services, string person, CancellationToken cancellationToken)
    {
        var org = await services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);
        if (org.Named(person) is not [var found])
        {
            await Console.Error.WriteLineAsync($"I know nobody called “{person}”. Say the full name or the e-mail address.");
            return 2;
        }

        var entries = await services.GetRequiredService<IAuditStore>().RedactAsync(found.Id, [], cancellationToken);
        Console.WriteLine($"{found.Name}'s words are gone from {entries} {(entries == 1 ? "entry" : "entries")}.");
        return 0;
    }
}
