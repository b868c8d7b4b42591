using Microsoft.Extensions.AI;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Language;

/// <summary>The offline client as it is shipped, trained once for all tests.</summary>
public sealed class OfflineFixture
{
    /// <summary>The day that the evaluation is said on.</summary>
    public static readonly DateOnly Today = new(2017, 12, 31);

    // The kept model carries the hash of its examples, so that one from another state of them is not used.
    private static readonly OfflineLanguage Shared = new(new LanguageOptions { ModelPath = Path.Combine(Path.GetTempPath(), "salesopsbot-tests", "understanding.model") });

    private readonly OfflineLanguage _language = Shared;

    internal OfflineLanguage Language => _language;

    internal async Task<ChatResponse> AskAsync(string who, IEnumerable<ChatMessage> messages)
    {
        using var client = new OfflineChatClient(_language);
        var options = new ChatOptions { AdditionalProperties = new() { [TurnContext.Key] = SampleCompany.Turn(who, Today) } };
        return await client.GetResponseAsync(messages, options);
    }

    internal Task<ChatResponse> AskAsync(string who, string text) => AskAsync(who, [new(ChatRole.User, text)]);

    /// <summary>The calls of a response as they are written in the evaluation files; <c>nothing</c> where there are none.</summary>
    internal static string Written(ChatResponse response)
    {
        var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
        return calls.Count == 0 ? "nothing" : string.Join(" + ", calls.Select(c =>
            string.Join("; ", [c.Name, .. c.Arguments!.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => FormattableString.Invariant($"{a.Key}={(a.Value is string[] several ? string.Join(", ", several) : a.Value)}"))])));
    }

    /// <summary>Expected calls with their arguments in the order that <see cref="Written"/> uses.</summary>
    internal static string Ordered(string expected) => string.Join(" + ", expected.Split(" + ").Select(call =>
    {
        var parts = call.Trim().Split("; ");
        return string.Join("; ", [parts[0], .. parts.Skip(1).Order(StringComparer.Ordinal)]);
    }));
}
