using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Sales operations imports files, and the next answer goes by them.</summary>
public sealed class AdministrationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ImportedFiles_HoldFromTheNextAnswerOn_AndReceiptsNameThem()
    {
        var bot = new SampleBot();
        await bot.InitializeAsync();
        try
        {
            Assert.Equal("2017-Q4", Period(await bot.AskAsync("Melvin Marxen", "team KPIs this quarter")));
            await ImportAsync(bot, "year.json", """{ "fiscalCalendar": "November", "validFrom": "2017-11-01", "firstMonth": 11 }""");
            await ImportAsync(bot, "map.csv", "Territory,Owner,Accounts,Region,Valid from\nKey accounts,Gladys Colclough,Isdom,,2017-12-01\nRest,Melvin Marxen,,,2017-12-01\n");
            await ImportAsync(bot, "points.json", """{ "leadScoring": "Points", "validFrom": "2017-12-01", "marketingQualifiedFrom": 11, "salesQualifiedFrom": 21 }""");

            Assert.Equal("2017-11-01/2018-01-31", Period(await bot.AskAsync("Melvin Marxen", "team KPIs this quarter")));
            var owner = Result(await bot.TapAsync("Melvin Marxen", new JsonObject { ["tool"] = "find_territory_owner", ["arguments"] = new JsonObject { ["account"] = "Isdom" } }));
            Assert.Equal("Territory Key accounts, by named account Isdom.", owner["rule"]!.GetValue<string>());
            Assert.Contains("“map”, in force from 2017-12-01, imported 2017-12-31", owner.ToJsonString(Plain), StringComparison.Ordinal);
            var funnel = Result(await bot.TapAsync("Melvin Marxen", new JsonObject { ["tool"] = "get_funnel", ["arguments"] = new JsonObject { ["period"] = "2017-12" } })).ToJsonString(Plain);
            Assert.Contains("“Points”, in force from 2017-12-01", funnel, StringComparison.Ordinal);
            Assert.Contains("sales-qualified at 21 points", funnel, StringComparison.Ordinal);
        }
        finally
        {
            await bot.DisposeAsync();
        }
    }

    private static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Period(AssistantReply reply) => reply.Tools.Single().Arguments["period"]!.ToString();

    private static JsonObject Result(AssistantReply reply) => reply.Tools.Single().Result!.AsObject();

    private Task<ImportSummary> ImportAsync(SampleBot bot, string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return bot.Bot.Services.GetRequiredService<CrmImporter>().ImportAsync([path], new(), null, CancellationToken.None);
    }
}
