using System.CommandLine;
using SalesOpsBot.Assistant;
using SalesOpsBot.Data;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>status</c>: how the bot stands, as sales operations see it in the chat. What only the server's process knows is not there.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var db = new Option<string?>("--db") { Description = "Another SQLite database." };
        var command = new Command("status", "Show what waits, what was delivered and what was imported last.") { db };
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(db), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? database, CancellationToken cancellationToken)
    {
        await using var app = SalesHost.CreateBuilder([], CommandSettings.For(database)).Build();
        await app.Services.GetRequiredService<SalesDatabase>().PrepareAsync(cancellationToken);
        var org = await app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);
        if (org.People.FirstOrDefault(p => p is { Role: Role.SalesOperations, Active: true }) is not { } operations)
        {
            await Console.Error.WriteLineAsync("There is nobody in sales operations in this database, and only they may see how the bot stands. Import your people first (import PATH).");
            return 2;
        }

        var viewer = new Viewer(operations, org, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var turn = new UserTurn(viewer, "console:status", "") { Action = new("get_status", [], null) };
        Console.WriteLine((await app.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(turn, cancellationToken)).Text);
        return 0;
    }
}
