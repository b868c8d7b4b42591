using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>The small company of <see cref="ChangeBot"/> with sales operations (Olga), and beside it Max, who leads Mona, who leads Ron with the deal R1 over 2,000.</summary>
internal static class ApprovalBot
{
    public static Task<ChangeBot> StartAsync(Action<BotUnderTest>? settings = null, string? operations = "Olga Ops") => ChangeBot.StartAsync(
        company =>
        {
            if (operations is not null) company.Person(operations, Role.SalesOperations);
            var max = company.Person("Max Boss", Role.Manager);
            var mona = company.Person("Mona Mid", Role.Manager, max);
            var ron = company.Person("Ron Row", Role.Rep, mona);
            company.Deal(ron, account: company.Account("Reno"), name: "Reno – MG", externalId: "R1", value: 2_000_00, begins: "2017-10-01", closes: "2017-12-28", stage: company.Engaging);
        },
        settings);

    /// <summary>Asks for a discount, and confirms that it is asked for.</summary>
    public static async Task<AssistantReply> AskAsync(this ChangeBot bot, string percent = "10", string person = "Rob Rep", string deal = "K1")
    {
        var shown = await bot.TapAsync(person, "request_discount", new() { ["deal"] = deal, ["percent"] = percent, ["reason"] = "They buy for two years" });
        return await bot.PressAsync(person, shown, "Confirm");
    }

    /// <summary>Taps a decision on a card that shows the request.</summary>
    public static Task<AssistantReply> DecideAsync(this ChangeBot bot, string person, AssistantReply request, string decision, string? comment = null) =>
        bot.TapAsync(person, "decide_approval", new() { ["approval"] = Approval(request)["id"]!.ToString(), ["decision"] = decision, ["comment"] = comment });

    /// <summary>The request as somebody sees it now.</summary>
    public static Task<AssistantReply> ShowAsync(this ChangeBot bot, string person, AssistantReply request) =>
        bot.TapAsync(person, "show_approval", new() { ["approval"] = Approval(request)["id"]!.ToString() });

    public static Task<AssistantReply> ListAsync(this ChangeBot bot, string person, string? scope = null) => bot.TapAsync(person, "list_approvals", new() { ["scope"] = scope });

    public static JsonNode Approval(AssistantReply reply) => reply.Tools[^1].Result!["approval"] ?? throw new InvalidOperationException(reply.Text);

    public static string State(AssistantReply reply) => Approval(reply)["state"]!.GetValue<string>();

    /// <summary>How many requests wait for somebody.</summary>
    public static async Task<int> WaitingAsync(this ChangeBot bot, string person) => (await bot.ListAsync(person)).Tools[^1].Result!["waiting"]!.AsArray().Count;

    /// <summary>Titles of the buttons on a card.</summary>
    public static IReadOnlyList<string> Buttons(AssistantReply reply) => [.. (reply.Cards[0]["actions"] as JsonArray ?? []).Select(action => action!["title"]!.ToString())];
}
