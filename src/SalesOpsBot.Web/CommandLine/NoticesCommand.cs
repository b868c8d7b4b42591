using System.CommandLine;
using System.Globalization;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;
using SalesOpsBot.Web.Notices;
using Spectre.Console;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>notices</c>: what was sent unasked and what became of it, and who would get what at a given time.</summary>
internal sealed class NoticesCommand
{
    private readonly Option<string?> _db = new("--db") { Description = "Another SQLite database." };
    private readonly Option<string?> _at = new("--at") { Description = "When: 2017-12-31T08:00, in UTC unless an offset is said; now by default." };
    private readonly Option<string?> _person = new("--person") { Description = "Only to this person: a full name or an e-mail address." };
    private readonly Option<string?> _kind = new("--kind") { Description = $"Only of this kind: {string.Join(", ", NoticeKinds.All.Select(k => k.Name))}." };
    private readonly Option<NoticeState?> _state = new("--state") { Description = "Only those that stand so." };
    private readonly Option<int> _most = new("--most") { Description = "How many, the latest first.", DefaultValueFactory = _ => 50 };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var notices = new NoticesCommand();
        var list = new Command("list", "Show the ledger, the latest first.") { notices._person, notices._kind, notices._state, notices._most, notices._db };
        list.SetAction(notices.ListAsync);
        var preview = new Command("preview", "Show who would get what at a given time, and why. Nothing is sent.") { notices._at, notices._person, notices._db };
        preview.SetAction(notices.PreviewAsync);
        return new("notices", "What people are told unasked.") { list, preview };
    }

    private async Task<int> ListAsync(ParseResult line, CancellationToken cancellationToken)
    {
        await using var app = await OpenAsync(line, cancellationToken);
        var org = await app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);
        if (!TryFind(line, org, out var people)) return await FailAsync($"I know nobody called “{line.GetValue(_person)}”.");
        var kind = line.GetValue(_kind) is { } name ? NoticeKinds.Named(name) : null;
        if (kind is null && line.GetValue(_kind) is { } unknown) return await FailAsync($"There is no kind “{unknown}”.");
        var filter = new NoticeFilter { People = people, Kind = kind?.Kind, State = line.GetValue(_state) };
        var (notices, count) = await app.Services.GetRequiredService<INoticeStore>().LedgerAsync(filter, 0, Math.Max(1, line.GetValue(_most)), cancellationToken);
        var table = new Table().Border(TableBorder.Simple).AddColumns("id", "due (UTC)", "to", "kind", "about", "state", "tries", "channel", "what came of it");
        foreach (var n in notices)
        {
            string?[] cells =
            [
                n.Id.ToString(CultureInfo.InvariantCulture), n.DueAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), org.Find(n.PersonId)?.Name, NoticeKinds.Of(n.Kind).Name, n.Subject,
                n.State.ToString(), n.Attempts.ToString(CultureInfo.InvariantCulture), n.Channel, n.Outcome,
            ];
            table.AddRow([.. cells.Select(cell => Markup.Escape(cell ?? ""))]);
        }

        AnsiConsole.Write(table);
        Console.WriteLine($"{notices.Count.ToString(CultureInfo.InvariantCulture)} of {count.ToString(CultureInfo.InvariantCulture)}.");
        return 0;
    }

    private async Task<int> PreviewAsync(ParseResult line, CancellationToken cancellationToken)
    {
        if (CommandClock.TryRead(line.GetValue(_at), TimeZoneInfo.Utc) is not { } clock) return await FailAsync($"I can't read “{line.GetValue(_at)}” as a time. Say it like 2017-12-31T08:00.");
        await using var app = await OpenAsync(line, cancellationToken);
        var org = await app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(cancellationToken);
        if (!TryFind(line, org, out var people)) return await FailAsync($"I know nobody called “{line.GetValue(_person)}”.");
        var names = people?.Select(id => org.Find(id)!.Name).ToHashSet();
        var lines = new List<NoticePreviewLine>();
        await foreach (var found in app.Services.GetRequiredService<NoticePreview>().AtAsync(clock.GetUtcNow(), names, cancellationToken)) lines.Add(found);
        var table = new Table().Border(TableBorder.Simple).AddColumns("to", "kind", "what becomes of it", "why", "what it says");
        foreach (var l in lines) table.AddRow([.. new[] { l.Person, l.Kind, l.Fate, l.Because, l.Headline }.Select(cell => Markup.Escape(cell))]);
        AnsiConsole.Write(table);
        Console.WriteLine($"{lines.Count(l => l.Fate == "sent").ToString(CultureInfo.InvariantCulture)} would be sent of {lines.Count.ToString(CultureInfo.InvariantCulture)}.");
        return 0;
    }

    private bool TryFind(ParseResult line, OrgChart org, out IReadOnlyList<SalespersonId>? people)
    {
        people = line.GetValue(_person) is { } who ? [.. org.Named(who).Select(p => p.Id)] : null;
        return people is not { Count: 0 };
    }

    private async Task<WebApplication> OpenAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var builder = SalesHost.CreateBuilder([], CommandSettings.For(line.GetValue(_db)));
        builder.Services.AddSingleton<NoticePreview>();
        var app = builder.Build();
        await app.Services.GetRequiredService<Data.SalesDatabase>().PrepareAsync(cancellationToken);
        return app;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 2;
    }
}
