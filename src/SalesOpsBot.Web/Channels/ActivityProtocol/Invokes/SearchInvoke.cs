using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>A search in the compose box: deals, leads or accounts, among those that the person may see.</summary>
internal sealed class SearchInvoke(SalesSearch search, AccountResolver accounts) : IInvokeHandler
{
    private const int PageSize = 25;

    public async Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(to, invoke.From, cancellationToken) is not { } viewer)
            return new(ExtensionResponse.Message(Say("I don't know your account yet. Ask sales operations to connect you.")));
        var query = invoke.Value as JsonObject ?? [];
        var (words, skip) = (Words(query), Number(query["queryOptions"]?["skip"], 0));
        var hits = (query["commandId"]?.ToString()) switch
        {
            "searchLeads" => await search.LeadsAsync(viewer, words, cancellationToken),
            "searchAccounts" => await search.AccountsAsync(words, cancellationToken),
            _ => await search.DealsAsync(viewer, words, cancellationToken),
        };
        var page = hits.Skip(skip).Take(Math.Min(PageSize, Number(query["queryOptions"]?["count"], PageSize))).ToList();
        return new(page.Count > 0 || skip > 0
            ? ExtensionResponse.Result(page.Select(hit => hit.ToAttachment()))
            : ExtensionResponse.Message(words.Length == 0 ? Say("There is nothing here yet.") : Say($"I found nothing for “{words}”.")));
    }

    // Before anything is typed, Teams asks with initialRun.
    private static string Words(JsonObject query) =>
        (query["parameters"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(p => p["name"]?.ToString() != "initialRun")?["value"]?.ToString().Trim() ?? "";

    private static int Number(JsonNode? node, int otherwise) => int.TryParse(node?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
