using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Who reads along in a conversation, and whether all of them may see a reply. Whenever that is not certain, they may not.</summary>
internal sealed class Audience(ConnectorClient connector, AccountResolver accounts, ILogger<Audience> logger)
{
    private const int MostMembers = 200;
    private static readonly string[] ForAnybody = ["help"];

    /// <summary>The members of a conversation of several, or nothing where they are too many or cannot be learned.</summary>
    public async Task<IReadOnlyList<ConversationMember>?> MembersAsync(ConversationReference where, CancellationToken cancellationToken)
    {
        try
        {
            return where.ServiceUrl is null ? null : await connector.MembersAsync(where, MostMembers, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            Log.MemberUnknown(logger, exception);
            return null;
        }
    }

    /// <summary>Whether everybody may see a reply to one of them.</summary>
    public async Task<bool> MayAllSeeAsync(
        ConversationReference where, IReadOnlyList<ConversationMember>? members, Viewer? asker, AssistantReply reply, CancellationToken cancellationToken)
    {
        if (asker is null || reply.Tools.All(run => IsForAnybody(run))) return true;
        if (members is null) return false;
        var audience = new List<Viewer?>();
        foreach (var member in members) audience.Add(await accounts.FindAsync(where, member, cancellationToken));
        return reply.Tools.All(run => IsForAnybody(run) || (Scopes(run.Result).ToList() is { Count: > 0 } scopes && scopes.TrueForAll(scope => AudiencePolicy.MayAllSee(asker, audience, scope))));
    }

    // A problem with choices names records that only the asker may know of.
    private static bool IsForAnybody(ToolRun run) => ForAnybody.Contains(run.Name) || Text(run.Result?["error"], "kind") is "denied" or "invalid";

    // A comparison is about several.
    private static IEnumerable<string> Scopes(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Scopes),
        JsonObject record => record.SelectMany(field => field is { Key: "scope", Value: JsonValue value } && value.TryGetValue<string>(out var scope) ? [scope] : Scopes(field.Value)),
        _ => [],
    };

    private static string? Text(JsonNode? node, string name) => node is JsonObject record && record[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
