using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>A person at work: prepares, confirms and takes back changes, adds notes, and asks again whatever was not answered, but for notes.</summary>
internal sealed class Client(KilledBot bot, int number, int seed)
{
    private readonly Random _random = new(seed + number + 1);
    private readonly string _person = Company.Person(number);
    private readonly string _conversation = $"client-{number}";
    private int _steps;

    /// <summary>What it was told was made or taken back, and all that it wrote down.</summary>
    public Memory Memory { get; } = new();

    /// <summary>Works until it is told to stop, and then to the end of what it is at.</summary>
    public async Task WorkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var shared = Company.SharedDeals(number);
            await (_random.Next(6) switch
            {
                0 => AddNoteAsync(),
                1 => ChangeOwnAsync(PushAll()),
                2 or 3 when shared.Count > 0 => ChangeSharedAsync(Pick(shared)),
                _ => ChangeOwnAsync(Update(Pick(Company.OwnDeals(number)))),
            });
        }
    }

    /// <summary>Prepares a change that nobody else can be in the way of.</summary>
    /// <returns>The button that confirms it.</returns>
    public Task<JsonObject?> PrepareAsync() => PrepareAsync(Update(Pick(Company.OwnDeals(number))));

    /// <summary>Confirms a change of its own, which can only be made, now or before.</summary>
    /// <returns>The button that takes it back.</returns>
    public async Task<JsonObject> ConfirmAsync(JsonObject confirm)
    {
        var elsewhere = _random.Next(3) == 0 ? AskAsync(confirm, $"{_conversation}-phone") : null;
        foreach (var answer in new[] { await AskAsync(confirm), elsewhere is null ? null : await elsewhere }.OfType<Answer>()) Expect(answer, "Done", "Already done");
        Memory.Made.Add(Answer.ChangeOf(confirm));
        var last = await AskAsync(confirm);
        Expect(last, "Already done");
        return last.Button("Undo")!;
    }

    private async Task ChangeOwnAsync(JsonObject change)
    {
        var run = bot.Runs;
        if (await PrepareAsync(change) is not { } confirm) return;
        var undo = await ConfirmAsync(confirm);
        if (bot.Runs > run) Memory.ConfirmedInALaterRun++;
        if (_random.Next(3) > 0) return;
        Expect(await AskAsync(undo), "Taken back");
        Memory.TakenBack.Add(Answer.ChangeOf(undo));
    }

    private async Task ChangeSharedAsync(string deal)
    {
        var confirm = (await PrepareAsync(Update(deal)))!;
        var answer = await AskAsync(confirm);
        Expect(answer, "Done", "Already done", "Somebody was faster");
        if (answer.State != "Somebody was faster")
        {
            Memory.Made.Add(Answer.ChangeOf(confirm));
            return;
        }

        Memory.Conflicts++;
        var choice = answer.Button(Pick(["Keep theirs", "Use mine", "As I saw it"]))!;
        var resolved = await AskAsync(choice);
        // Where nobody else came between, it is made as a change of its own; where the first answer was lost, the old one says so.
        Expect(resolved, "Done", "Somebody was faster", "Cancelled", "Replaced");
        if (resolved.State == "Done") Memory.Made.Add(Answer.ChangeOf(resolved.Button("Undo")!));
    }

    private async Task AddNoteAsync()
    {
        var text = NewWords();
        var answer = await bot.AskAsync(_person, _conversation, Tap("add_note", new() { ["deal"] = Pick(Company.OwnDeals(number)), ["text"] = text }));
        Memory.Notes.Add(text, answer is not null);
        if (answer is not null) Expect(answer, "Done");
    }

    private async Task<JsonObject?> PrepareAsync(JsonObject change)
    {
        var answer = await AskAsync(change);
        if (answer.Button("Confirm") is { } confirm) return confirm;
        Assert.Contains("Nothing changes", answer.Text, StringComparison.Ordinal);
        return null;
    }

    // Values within half of the first one, and words that come once: nothing needs a reason, and each change is another one.
    private JsonObject Update(string deal) => Tap("update_deal", new()
    {
        ["deal"] = deal,
        ["value"] = (4_000 + _random.Next(200_000) / 100m).ToString(CultureInfo.InvariantCulture),
        ["close_date"] = Day(),
        ["next_step"] = NewWords(),
    });

    private JsonObject PushAll() => Tap("update_deal", new() { ["deals"] = new JsonArray("all"), ["account"] = Company.Account(number), ["close_date"] = Day() });

    private string Day() => new DateOnly(2017, 12, _random.Next(1, 32)).ToString("O", CultureInfo.InvariantCulture);

    private string NewWords() => string.Create(CultureInfo.InvariantCulture, $"Step {++_steps} of client {number}");

    private T Pick<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private async Task<Answer> AskAsync(JsonObject data, string? conversation = null)
    {
        while (true)
        {
            if (await bot.AskAsync(_person, conversation ?? _conversation, data) is { } answer) return answer;
        }
    }

    private static JsonObject Tap(string tool, JsonObject arguments) => new() { ["tool"] = tool, ["arguments"] = arguments };

    private static void Expect(Answer answer, params string[] states) => Assert.True(states.Contains(answer.State), $"{answer.State ?? "No change"}: {answer.Text}");
}
