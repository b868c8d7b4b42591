using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Web.Limits;

namespace SalesOpsBot.Web.Tests.Limits;

/// <summary>Too much, too fast and too slow, each with its sentence.</summary>
public sealed class TurnLimitsTests : IDisposable
{
    private static readonly Salesperson Darcel = new() { Id = new(3), ExternalId = "U3", Name = "Darcel Schlecht" }, Gladys = new() { Id = new(4), ExternalId = "U4", Name = "Gladys Colclough" };
    private readonly ScriptedAssistant _assistant = new();
    private readonly TurnLimits _limits = new() { Burst = 3, ConversationBurst = 5, LongestText = 100 };
    private readonly Lazy<TurnRate> _rate;

    public TurnLimitsTests() => _rate = new(() => new(Options.Create(_limits)));

    public void Dispose() => _rate.Value.Dispose();

    [Fact]
    public async Task APerson_WhoIsTooFast_IsToldSo_InWhateverConversation()
    {
        for (var i = 0; i < 3; i++) Assert.StartsWith("You said", await SayAsync(Darcel, $"talk {i}"), StringComparison.Ordinal);
        Assert.StartsWith("You are faster than I can answer", await SayAsync(Darcel, "talk 9"), StringComparison.Ordinal);
        Assert.StartsWith("You said", await SayAsync(Gladys, "talk 9"), StringComparison.Ordinal);
        Assert.Equal(4, _assistant.Turns.Count);
    }

    [Fact]
    public async Task AConversation_ThatIsTooBusy_IsToldSo()
    {
        for (var i = 0; i < 5; i++) Assert.StartsWith("You said", await SayAsync(i % 2 == 0 ? Darcel : Gladys, "group"), StringComparison.Ordinal);
        Assert.StartsWith("There is more said here", await SayAsync(Gladys, "group"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AText_ThatIsTooLong_IsNotRead()
    {
        Assert.StartsWith("That is 101 characters, and I read up to 100 at a time.", await SayAsync(Darcel, "talk", new string('x', 101)), StringComparison.Ordinal);
        Assert.Empty(_assistant.Turns);
    }

    [Fact]
    public async Task AnAnswer_ThatTakesTooLong_IsGivenUp()
    {
        _limits.MostTime = TimeSpan.FromMilliseconds(1);
        Assert.StartsWith("That took too long", (await Limited(new Endless()).AnswerAsync(Turn(Darcel, "talk", "hello"), CancellationToken.None)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverStopsTheTurn_IsNotToldThatItTookLong()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Limited(new Endless()).AnswerAsync(Turn(Darcel, "talk", "hello"), stopped.Token));
    }

    private async Task<string> SayAsync(Salesperson person, string conversation, string text = "hello") => (await Limited(_assistant).AnswerAsync(Turn(person, conversation, text), CancellationToken.None)).Text;

    private LimitedAssistant Limited(ISalesAssistant assistant) => new(assistant, _rate.Value, Options.Create(_limits), PhraseShelf.Empty);

    private static UserTurn Turn(Salesperson person, string conversation, string text) => new(new Viewer(person, new OrgChart([person]), DateTimeOffset.UnixEpoch), conversation, text);

    private sealed class Endless : ISalesAssistant
    {
        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public async Task<AssistantReply> AnswerAsync(UserTurn turn, CancellationToken cancellationToken)
        {
            var end = new TaskCompletionSource<AssistantReply>();
            await using var stop = cancellationToken.Register(() => end.TrySetCanceled(cancellationToken));
            return await end.Task;
        }

        public Task<AssistantReply> WelcomeAsync(UserTurn turn, CancellationToken cancellationToken) => AnswerAsync(turn, cancellationToken);
    }
}
