using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

/// <summary>The whole bot over a small company, with a model that a test speaks for: Melvin and his reps Darcel and Gladys, and Olivia of sales operations, on the last day of 2017.</summary>
internal sealed class ModelBot : IAsyncDisposable
{
    private readonly TemporaryDatabase _database;
    private readonly BotUnderTest _bot;
    private int _conversations;

    private ModelBot(TemporaryDatabase database, (string Name, string Value)[] settings)
    {
        _database = database;
        _bot = new() { Replace = services => services.AddSingleton<TimeProvider>(Clock).AddKeyedSingleton<HttpMessageHandler>("AzureOpenAI", Model) };
        _bot.Settings["Database:ConnectionString"] = database.ConnectionString;
        _bot.Settings["AzureOpenAI:Endpoint"] = "https://maker.openai.azure.com";
        _bot.Settings["AzureOpenAI:Deployment"] = "chat";
        _bot.Settings["AzureOpenAI:ApiKey"] = "a-secret-key";
        foreach (var (name, value) in settings) _bot.Settings[name] = value;
    }

    public ChatCompletionsDouble Model { get; } = new();

    public TimerClock Clock { get; } = new(new(2017, 12, 31, 15, 0, 0, TimeSpan.Zero));

    /// <param name="company">More records of the company, made with its people.</param>
    /// <param name="settings">Settings by their full names.</param>
    public static async Task<ModelBot> StartAsync(Action<TestCompany, Salesperson>? company = null, params (string Name, string Value)[] settings)
    {
        var records = new TestCompany();
        var olivia = records.Person("Olivia Bennett", Role.SalesOperations);
        var melvin = records.Person("Melvin Marxen", Role.Manager, olivia);
        var darcel = records.Person("Darcel Schlecht", manager: melvin);
        var gladys = records.Person("Gladys Colclough", manager: melvin);
        var (isdom, konex) = (records.Account("Isdom"), records.Account("Konex"));
        records.Deal(darcel, value: 7_310_00, closes: "2017-12-31", account: isdom, name: "Isdom renewal");
        records.Deal(darcel, Sales.Deals.DealStatus.Won, 4_821_00, closes: "2017-12-05", account: konex, name: "Konex upgrade");
        records.Deal(gladys, value: 91_777_00, closes: "2017-12-31", account: konex, name: "Konex expansion", externalId: "HERDEAL1");
        company?.Invoke(records, darcel);
        var bot = new ModelBot(await TemporaryDatabase.WithAsync(records), settings);
        bot._bot.WaitUntilReady();
        return bot;
    }

    /// <summary>A bot that asks the model first.</summary>
    public static Task<ModelBot> StartModelFirstAsync(params (string Name, string Value)[] settings) => StartAsync(null, [("AzureOpenAI:Routing", "ModelFirst"), .. settings]);

    /// <summary>Says some things in one conversation and returns the last reply.</summary>
    public async Task<AssistantReply> AskAsync(string person, params string[] texts)
    {
        var org = await _bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var conversation = $"test:{++_conversations}";
        AssistantReply? reply = null;
        foreach (var text in texts)
            reply = await _bot.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(new(new Viewer(org.Named(person).Single(), org, Clock.GetUtcNow()), conversation, text), CancellationToken.None);
        return reply!;
    }

    public async ValueTask DisposeAsync()
    {
        _bot.Dispose();
        Model.Dispose();
        await _database.DisposeAsync();
    }
}
