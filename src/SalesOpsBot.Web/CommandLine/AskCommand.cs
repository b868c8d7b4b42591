using System.CommandLine;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>ask</c>: turns of a conversation on the command line, for people and for programs.</summary>
internal sealed class AskCommand
{
    private readonly Option<string> _as = new("--as") { Description = "Who asks: a full name or an e-mail address.", Required = true };
    private readonly Option<string?> _now = new("--now") { Description = "The clock of the turn, in the asker's time zone: 2017-12-31T09:00. The real clock where it is left out." };
    private readonly Option<string?> _db = new("--db") { Description = "Another SQLite database." };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object a turn." };
    private readonly Option<bool> _confirm = new("--confirm") { Description = "Confirm what a turn prepares." };
    private readonly Option<bool> _separate = new("--separate") { Description = "Make each text a conversation of its own." };
    private readonly Option<string?> _file = new("--file") { Description = "Read the texts from a file, one a line; - for standard input." };
    private readonly Argument<string[]> _texts = new("texts") { Description = "What is said, one turn each.", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var ask = new AskCommand();
        var command = new Command("ask", "Ask the assistant.") { ask._as, ask._now, ask._db, ask._json, ask._confirm, ask._separate, ask._file, ask._texts };
        command.SetAction(ask.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var builder = SalesHost.CreateBuilder([], CommandSettings.For(line.GetValue(_db)));
        // Whose time --now is in is known only once the people are read.
        var turnClock = new TurnClock();
        builder.Services.AddSingleton<TimeProvider>(turnClock);
        await using var app = builder.Build();
        await app.Services.GetRequiredService<Startup>().PrepareAsync(cancellationToken);
        var org = await app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);
        if (FindPerson(org, line.GetRequiredValue(_as)) is not { } person) return await FailAsync(Unknown(org, line.GetRequiredValue(_as)));
        if (CommandClock.TryRead(line.GetValue(_now), new Viewer(person, org, default).Zone) is not { } clock) return await FailAsync($"--now is “{line.GetValue(_now)}”; it must look like 2017-12-31T09:00.");
        turnClock.Set(clock);
        var assistant = app.Services.GetRequiredService<ISalesAssistant>();
        var printer = new AskPrinter(Console.Out, line.GetValue(_json));
        var conversation = 0;
        await foreach (var text in TextsAsync(line, cancellationToken))
        {
            if (line.GetValue(_separate)) conversation++;
            var turn = new UserTurn(new Viewer(person, org, clock.GetUtcNow()), $"console:{conversation}", text);
            var reply = await assistant.AnswerAsync(turn, cancellationToken);
            printer.Print(text, line.GetValue(_confirm) ? await ConfirmAsync(assistant, turn, reply, cancellationToken) : reply);
        }

        return 0;
    }

    /// <summary>The reply once all that it prepared is confirmed: one reply for the turn, with every tool that was called.</summary>
    private static async Task<AssistantReply> ConfirmAsync(ISalesAssistant assistant, UserTurn turn, AssistantReply prepared, CancellationToken cancellationToken)
    {
        var reply = prepared;
        foreach (var change in prepared.Pending)
        {
            var confirm = new CardAction("confirm_change", new JsonObject { ["change"] = change["id"]!.DeepClone() }, null);
            var done = await assistant.AnswerAsync(turn with { Text = "", Action = confirm }, cancellationToken);
            reply = done with { Text = $"{reply.Text}\n\n{done.Text}", Tools = [.. reply.Tools, .. done.Tools], Cards = [.. reply.Cards, .. done.Cards], Understanding = prepared.Understanding };
        }

        return reply;
    }

    private async IAsyncEnumerable<string> TextsAsync(ParseResult line, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var text in line.GetValue(_texts) ?? []) yield return text;
        if (line.GetValue(_file) is not { } path) yield break;
        using var reader = path == "-" ? Console.In : File.OpenText(path);
        while (await reader.ReadLineAsync(cancellationToken) is { } text)
        {
            if (!string.IsNullOrWhiteSpace(text)) yield return text;
        }
    }

    private static Salesperson? FindPerson(OrgChart org, string words) => org.Named(words) switch
    {
        [var person] => person,
        [] when NameFinder.Find(words, org.People, p => p.Name, p => p.Email) is { Certain: true, Items: [var person, ..] } => person,
        _ => null,
    };

    private static string Unknown(OrgChart org, string words)
    {
        if (org.People.Count == 0) return "There is nobody in this database yet. Import your people first (import PATH), or the sample (import --as-is).";
        var near = NameFinder.Find(words, org.People, p => p.Name, p => p.Email).Items.Take(5).Select(p => p.Name).ToList();
        return $"I know nobody called “{words}”." + (near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : $" There are {org.People.Count} people, {string.Join(", ", org.People.Take(5).Select(p => p.Name))} among them.");
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 2;
    }
}
