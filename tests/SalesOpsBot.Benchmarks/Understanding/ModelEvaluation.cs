using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Turns;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>
/// Asks a live model the sentences that the offline understanding is measured by, through the bot's own prompt, tools and checks, and prints both side by
/// side. The key comes from <c>AzureOpenAI__ApiKey</c>, never from the command line.
/// </summary>
internal static class ModelEvaluation
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 31, 12, 0, 0, TimeSpan.Zero);

    // "why?" needs an answer that it asks about.
    private static readonly RememberedTurn[] Answered = [new(Noon, "forecast", PackedRuns.Of([new("get_forecast", [], new JsonObject { ["receipt"] = new JsonObject() })]))];

    /// <summary>Runs it.</summary>
    /// <param name="args"><c>--endpoint URL --deployment NAME [--limit N]</c>.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var limit = given.TryGetValue("--limit", out var most) && int.TryParse(most, CultureInfo.InvariantCulture, out var count) ? count : int.MaxValue;
        var folder = Directory.CreateTempSubdirectory("salesops-understanding-");
        try
        {
            await using var app = SalesHost.CreateBuilder([], Settings(given, folder)).Build();
            await app.Services.GetRequiredService<Startup>().PrepareAsync(default);
            await app.Services.GetRequiredService<SampleLoader>().LoadAsIsAsync([], new(), null, default);
            var org = await app.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(default);
            foreach (var file in (string[])["sentences.psv", "unseen.psv"])
            {
                var sentences = EvaluationSentence.Read(file).Take(limit).ToList();
                Console.WriteLine($"{file}: {sentences.Count} sentences");
                await RunAsync("offline", app.Services.GetRequiredService<OfflineChatClient>(), app, org, sentences);
                await RunAsync("model", app.Services.GetRequiredService<RoutedChatClient>(), app, org, sentences);
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string name, IChatClient client, WebApplication app, OrgChart org, List<EvaluationSentence> sentences)
    {
        var listener = ActivatorUtilities.CreateInstance<Listener>(app.Services, client);
        var clock = TimeProvider.System;
        var score = new UnderstandingScore();
        foreach (var sentence in sentences)
        {
            var viewer = new Viewer(sentence.Who(org), org, Noon);
            var began = clock.GetTimestamp();
            var heard = await listener.HearAsync(viewer, sentence.Text, sentence.Expected == Listener.ExplainAnswer ? Answered : [], default);
            score.Add(sentence, viewer, heard, clock.GetElapsedTime(began), fellBack: name == "model" && heard.Understanding.By != UnderstandingProperties.Model);
        }

        Console.WriteLine($"  {name,-8} {score}");
    }

    private static Dictionary<string, string?> Settings(Dictionary<string, string> given, DirectoryInfo folder) => new()
    {
        ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "sales.db")};Pooling=False",
        ["Sample:Load"] = "false",
        ["Logging:LogLevel:Default"] = "Error",
        ["Logging:LogLevel:SalesOpsBot"] = "Error",
        ["AzureOpenAI:Endpoint"] = given.GetValueOrDefault("--endpoint"),
        ["AzureOpenAI:Deployment"] = given.GetValueOrDefault("--deployment"),
        ["AzureOpenAI:Routing"] = "ModelFirst",
        ["AzureOpenAI:RestAfterFailure"] = "00:00:00",
        ["AzureOpenAI:TokensPerPersonAndDay"] = "1000000000",
    };
}
