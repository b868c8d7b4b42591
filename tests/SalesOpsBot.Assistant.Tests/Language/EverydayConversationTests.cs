using Microsoft.Extensions.AI;
using Xunit.Abstractions;

namespace SalesOpsBot.Assistant.Tests.Language;

/// <summary>Conversations as people have them in a day, changes and questions mixed: "book a call", "move it to 4pm", "the second one is done".</summary>
public sealed class EverydayConversationTests(OfflineFixture offline, ITestOutputHelper output) : IClassFixture<OfflineFixture>
{
    /// <summary>Only what matters is written down: the file says how it fared at first sight. The unseen file is measured, never tuned on.</summary>
    [Theory]
    [InlineData("everyday-conversations.txt", 0.98)]
    [InlineData("unseen-everyday-conversations.txt", 0.9)]
    [InlineData("talks-conversations.txt", 0.85)]
    [InlineData("corrections-conversations.txt", 1)]
    public async Task Ask_ConversationsOfADay_ReadsEachTurnAgainstTheOnesBefore(string file, double atLeast)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Language", "Evaluation", file));
        var (turns, whole, count) = (0, 0, 0);
        var wrong = new List<string>();
        var conversations = text.Split("\n\n").Select(c => c.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList()).Where(c => c.Count > 0).ToList();
        foreach (var conversation in conversations)
        {
            var before = wrong.Count;
            var messages = new List<ChatMessage>();
            foreach (var turn in conversation)
            {
                var (who, said, expected) = (turn[..3], turn[5..turn.LastIndexOf('>')].Trim(), OfflineFixture.Ordered(turn[(turn.LastIndexOf('>') + 1)..].Trim()));
                messages.Add(new(ChatRole.User, said));
                count++;
                var response = await offline.AskAsync(who, messages);
                if (Holds(OfflineFixture.Written(response), expected)) turns++;
                else wrong.Add($"{conversation[0]} … {said}\n   expected {expected}\n   read     {OfflineFixture.Written(response)}");
                messages.AddRange(response.Messages);
                foreach (var call in response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>())
                    messages.Add(new(ChatRole.Tool, [new FunctionResultContent(call.CallId, ConversationResults.Of(call))]));
            }

            if (wrong.Count == before) whole++;
        }

        wrong.ForEach(output.WriteLine);
        output.WriteLine($"{conversations.Count} conversations: {whole / (double)conversations.Count:P1} whole; {count} turns: {turns / (double)count:P1} read as meant");
        Assert.True(turns >= atLeast * count, string.Join('\n', wrong));
    }

    // "a|b" takes either; "anything" is only said, not judged.
    private static bool Holds(string read, string expected) => expected == "anything" || (!read.Contains(" + ", StringComparison.Ordinal)
        && read.Split("; ") is var said && expected.Split("; ") is var meant && meant[0].Split('|').Contains(said[0]) && meant[1..].All(argument => Either(argument).Any(said.Contains)));

    private static IEnumerable<string> Either(string argument) =>
        argument.Split('=', 2) is [var name, var values] ? values.Split('|').Select(value => $"{name}={value}") : [argument];
}
