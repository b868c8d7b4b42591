using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing.Access;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Tests.Access;

/// <summary>Every tool there is, asked for where others read along: nobody reads what they might not have asked for.</summary>
public class GroupRightsTests
{
    private static readonly MarkedPerson Darcel = MarkedCompany.Named("Darcel"), Melvin = MarkedCompany.Named("Melvin"), Olivia = MarkedCompany.Named("Olivia");

    [Theory]
    [InlineData("groupChat", "Gladys")]
    [InlineData("channel", "Gladys", "Melvin")]
    [InlineData("channel", "Rita", "Dora")]
    public async Task WhatIsSaidToAll_HoldsOnlyWhatEveryMemberMaySee(string type, params string[] others)
    {
        using var bot = new MarkedBot();
        var readers = others.Select(MarkedCompany.Named).ToList();
        var faults = new List<string>();
        foreach (var tool in ToolSignature.All)
        {
            foreach (var asker in new[] { Darcel, Melvin, Olivia })
            {
                foreach (var (reaches, arguments) in ToolArguments.Calls(tool, asker, Darcel))
                {
                    var reply = await bot.CallAsync(asker, tool.Name, await bot.WithChangeAsync(asker, reaches, arguments));
                    if (!await MayAllSeeAsync(bot, type, asker, [asker, .. readers], reply)) continue;
                    var leaks = readers.SelectMany(reader => Leaks.In(Leaks.Text(reply), reader)).Distinct().ToList();
                    if (leaks.Count > 0) faults.Add($"{tool} by {reaches}, asked by {asker.Name}, tells all {string.Join(", ", leaks)}: {reply.Text}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(40)));
    }

    [Theory]
    [InlineData("explain_commission", "deal", "DARCELDEAL")]
    [InlineData("simulate_commission", "deals", "DARCELWON")]
    [InlineData("update_deal", "deal", "DARCELDEAL", "next_step", "Ask the Capybara buyer")]
    [InlineData("complete_task", "task", "DARCELTASK")]
    public async Task ASentenceAboutWhatIsWrongWithARecord_IsTheAskersAlone(string tool, string argument, string value, string? other = null, string? said = null)
    {
        using var bot = new MarkedBot();
        var arguments = new JsonObject { [argument] = value };
        if (other is not null) arguments[other] = said;
        await bot.CallAsync(Darcel, tool, arguments);
        var reply = await bot.CallAsync(Darcel, tool, arguments);
        Assert.Contains("Capybara", reply.Text, StringComparison.Ordinal);
        Assert.False(await MayAllSeeAsync(bot, "channel", Darcel, [Darcel, MarkedCompany.Named("Gladys")], reply));
    }

    [Fact]
    public async Task OnesOwnForecast_BeforeTheManager_IsSaidToAll()
    {
        using var bot = new MarkedBot();
        Assert.True(await MayAllSeeAsync(bot, "groupChat", Darcel, [Darcel, Melvin], await bot.CallAsync(Darcel, "get_forecast", [])));
    }

    private static async Task<bool> MayAllSeeAsync(MarkedBot bot, string type, MarkedPerson asker, IEnumerable<MarkedPerson> members, AssistantReply reply)
    {
        await using var scope = bot.Bot.Services.CreateAsyncScope();
        var org = await scope.ServiceProvider.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var where = new ConversationReference("msteams", new() { Id = "19:group", ConversationType = type, IsGroup = true }, null, null, null, null, null);
        var viewer = new Viewer(org.Find(new(asker.Id))!, org, bot.Bot.Clock.GetUtcNow());
        ConversationMember[] present = [.. members.Select(m => new ConversationMember($"29:{m.Id}", m.Name, $"entra-{m.Id}", null, m.Salesperson.Email, null, null, null))];
        return await scope.ServiceProvider.GetRequiredService<Audience>().MayAllSeeAsync(where, present, viewer, reply, CancellationToken.None);
    }
}
