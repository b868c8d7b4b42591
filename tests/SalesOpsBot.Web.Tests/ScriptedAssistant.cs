using System.Collections.Concurrent;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests;

/// <summary>An assistant that says what a test wants and remembers what it was asked.</summary>
public sealed class ScriptedAssistant : ISalesAssistant
{
    public ConcurrentQueue<UserTurn> Turns { get; } = new();

    public ConcurrentQueue<UserTurn> Welcomes { get; } = new();

    public Func<UserTurn, Task<AssistantReply>> Answer { get; set; } = turn => Task.FromResult(new AssistantReply { Text = $"You said {turn.Text}." });

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<AssistantReply> AnswerAsync(UserTurn turn, CancellationToken cancellationToken)
    {
        Turns.Enqueue(turn);
        return Answer(turn);
    }

    public Task<AssistantReply> WelcomeAsync(UserTurn turn, CancellationToken cancellationToken)
    {
        Welcomes.Enqueue(turn);
        var name = turn.Viewer?.Person.Name ?? "stranger";
        return Task.FromResult(new AssistantReply { Text = $"Hello, {name}.", Suggestions = ["What's my forecast?", "Help"] });
    }
}
