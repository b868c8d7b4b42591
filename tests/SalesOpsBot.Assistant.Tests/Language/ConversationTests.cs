using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Xunit.Abstractions;

namespace SalesOpsBot.Assistant.Tests.Language;

/// <summary>Whole conversations: each turn is read with what came before it.</summary>
public sealed class ConversationTests(OfflineFixture offline, ITestOutputHelper output) : IClassFixture<OfflineFixture>
{
    [Fact]
    public async Task Ask_ConversationsTurnByTurn_ReadsEachAgainstTheOnesBefore()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Language", "Evaluation", "conversations.txt"));
        var wrong = new List<string>();
        foreach (var conversation in text.Split("\n\n").Select(c => c.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList()).Where(c => c.Count > 0))
        {
            var messages = new List<ChatMessage>();
            foreach (var turn in conversation)
            {
                var (who, said, expected) = (turn[..3], turn[5..turn.LastIndexOf('>')].Trim(), OfflineFixture.Ordered(turn[(turn.LastIndexOf('>') + 1)..].Trim()));
                messages.Add(new(ChatRole.User, said));
                var response = await offline.AskAsync(who, messages);
                if (OfflineFixture.Written(response) is var read && read != expected) wrong.Add($"{conversation[0]} … {said}\n   expected {expected}\n   read     {read}");
                messages.AddRange(response.Messages);
                foreach (var call in response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>())
                    messages.Add(new(ChatRole.Tool, [new FunctionResultContent(call.CallId, Result(call.Name))]));
            }
        }

        wrong.ForEach(output.WriteLine);
        Assert.Empty(wrong);
    }

    private static JsonObject Result(string tool) => tool == "list_deals"
        ? new() { ["deals"] = new JsonArray(new JsonObject { ["id"] = "AAAA1111" }, new JsonObject { ["id"] = "BBBB2222" }, new JsonObject { ["id"] = "CCCC3333" }) }
        : [];
}
