using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>
/// The program is ended with SIGKILL again and again while people change deals. <c>SALESOPS_KILLS</c> says how often, <c>SALESOPS_SEED</c> which moments;
/// the figures are the test's output.
/// </summary>
public class KillTests(ITestOutputHelper output)
{
    private const int KillsByDefault = 5;
    private const int InVain = 8;

    // The database is made then.
    private const int FirstStarts = 2;

    [Fact]
    public async Task AProgramThatIsKilledUnderLoad_LosesNothing_HalvesNothing_DoesNothingTwice()
    {
        var (kills, seed) = (Setting("SALESOPS_KILLS", KillsByDefault), Setting("SALESOPS_SEED", 1));
        var random = new Random(seed);
        await using var bot = new KilledBot();
        for (var first = 0; first < FirstStarts; first++) await bot.StartInVainAsync(Soon(random));
        await bot.ImportCompanyAsync();
        var books = new Books(bot.Database);
        var before = books.Kept();
        var clients = Enumerable.Range(0, Company.Clients).Select(number => new Client(bot, number, seed)).ToList();
        var starting = FirstStarts + await WorkAsync(bot, clients, kills, random);
        await ConfirmWhatWaitedAsync(bot, clients);
        await bot.KillAsync(0, TimeSpan.Zero);

        var verified = await bot.RunAsync("audit", "verify", "--db", bot.Database);
        var memories = clients.ConvertAll(client => client.Memory);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            seed {seed}: {kills + 2} kills under load and {starting} during the start, {Company.Clients} clients, {bot.Elapsed.TotalMinutes:0.0} minutes
            activities: {bot.Asked} sent, {bot.Answered} answered, {bot.Asked - bot.Answered} cut off by a kill
            changes made: {books.MadeChanges().Count}, {books.OfMany()} of many records; {memories.Sum(m => m.Made.Count)} acknowledged, {books.UndoneChanges().Count} taken back
            confirmed in a later run than prepared: {memories.Sum(m => m.ConfirmedInALaterRun)} under load, {Company.Clients} at the end; conflicts: {memories.Sum(m => m.Conflicts)}
            notes: {memories.Sum(m => m.Notes.Count)} sent, {memories.Sum(m => m.Notes.Count(note => note.Value))} acknowledged, {books.Notes().Count} kept
            audit: {verified.Output.Trim()}{verified.Errors.Trim()}
            """));
        Assert.Equal((0, $"{books.AuditedChanges().Count} entries, and the chain is whole."), (verified.Code, verified.Output.Trim()));
        Assert.Empty(books.Faults());
        Assert.Equal(books.MadeChanges(), books.AuditedChanges());
        Assert.Equal(books.UndoneChanges(), books.TakenBack());
        Assert.Equal(books.Audited(before), books.Kept());
        Assert.Empty(memories.SelectMany(m => m.Made).Except(books.MadeChanges()));
        Assert.Empty(memories.SelectMany(m => m.TakenBack).Except(books.UndoneChanges()));
        var notes = memories.SelectMany(m => m.Notes).ToDictionary();
        Assert.Equal(books.Notes().Distinct(), books.Notes());
        Assert.Empty(notes.Where(note => note.Value).Select(note => note.Key).Except(books.Notes()));
        Assert.Empty(books.Notes().Except(notes.Keys));
    }

    // Some starts are killed too, before the program is ready.
    private static async Task<int> WorkAsync(KilledBot bot, List<Client> clients, int kills, Random random)
    {
        var starting = 0;
        using var stop = new CancellationTokenSource();
        await bot.StartAsync();
        var work = clients.ConvertAll(client => client.WorkAsync(stop.Token));
        for (var kill = 0; kill < kills; kill++)
        {
            var killed = bot.KillAsync(random.Next(1, 100), TimeSpan.FromMilliseconds(random.Next(20)));
            // A client that ends before it is told to has found a fault.
            if (await Task.WhenAny([killed, .. work]) != killed) await await Task.WhenAny(work);
            await killed;
            for (; random.Next(InVain) == 0; starting++) await bot.StartInVainAsync(Soon(random));
            await bot.StartAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(work);
        return starting;
    }

    private static async Task ConfirmWhatWaitedAsync(KilledBot bot, List<Client> clients)
    {
        var waiting = new List<(Client Client, JsonObject Confirm)>();
        foreach (var client in clients) waiting.Add((client, (await client.PrepareAsync())!));
        await bot.KillAsync(0, TimeSpan.Zero);
        await bot.StartAsync();
        foreach (var (client, confirm) in waiting) await client.ConfirmAsync(confirm);
    }

    // Before the program is ready, at any moment of its start.
    private static TimeSpan Soon(Random random) => TimeSpan.FromMilliseconds(random.Next(2_000));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
