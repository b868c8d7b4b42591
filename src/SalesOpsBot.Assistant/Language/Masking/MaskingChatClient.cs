using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Language.Masking;

/// <summary>Asks a model without telling it the names of people, accounts and contacts.</summary>
internal sealed class MaskingChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var mask = new NameMask(NameBook.Of(TurnContext.Of(options)));
        var hidden = messages.Select(m => new ChatMessage(m.Role, [.. m.Contents.Select(content => Hide(mask, content))])).ToList();
        var response = await base.GetResponseAsync(hidden, options, cancellationToken);
        foreach (var message in response.Messages) message.Contents = [.. message.Contents.Select(content => Show(mask, content))];
        return response;
    }

    /// <summary>In one piece: half a mask cannot be taken off.</summary>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    private static AIContent Hide(NameMask mask, AIContent content) => content switch
    {
        TextContent text => new TextContent(mask.Hide(text.Text)),
        FunctionCallContent call => new FunctionCallContent(call.CallId, call.Name, call.Arguments?.ToDictionary(a => a.Key, a => a.Value is null ? null : (object?)mask.Hide(Json.ToNode(a.Value)))),
        FunctionResultContent { Result: { } result } given => new FunctionResultContent(given.CallId, mask.Hide(Json.ToNode(result))),
        _ => content,
    };

    private static AIContent Show(NameMask mask, AIContent content) => content switch
    {
        TextContent text => new TextContent(mask.Show(text.Text)),
        FunctionCallContent { Exception: null } call => new FunctionCallContent(call.CallId, call.Name, call.Arguments?.ToDictionary(a => a.Key, a => mask.Show(a.Value))),
        _ => content,
    };
}
