using Microsoft.Extensions.Options;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.DirectLine;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

public sealed class DirectLineConversationTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new(DateTimeOffset.UnixEpoch);
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateAsync(_clock);

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Put_SameIdAgain_TakesThePlaceOfTheFirstAndIsNewToReaders()
    {
        var conversation = await NewAsync(new());
        foreach (var id in new[] { "a", "b", "a" }) await conversation.PutAsync(Activity(id), default);
        Assert.Equal(["b", "a"], await IdsAfterAsync(conversation, 0));
        Assert.Equal(["a"], await IdsAfterAsync(conversation, 2));
    }

    [Fact]
    public async Task Put_MoreThanIsKept_ForgetsTheOldest()
    {
        var conversation = await NewAsync(new() { MaxActivities = 2 });
        foreach (var id in new[] { "a", "b", "c" }) await conversation.PutAsync(Activity(id), default);
        Assert.Equal(["b", "c"], await IdsAfterAsync(conversation, 0));
    }

    [Fact]
    public async Task Put_MoreBytesThanAreKept_ForgetsTheOldestButNeverTheLast()
    {
        var conversation = await NewAsync(new() { MaxBytes = 200 });
        await conversation.PutAsync(Activity("a"), default);
        await conversation.PutAsync(Activity("b", new string('x', 500)), default);
        Assert.Equal(["b"], await IdsAfterAsync(conversation, 0));
    }

    [Fact]
    public async Task WaitAfter_NothingNewYet_EndsWithTheNextActivity()
    {
        var conversation = await NewAsync(new());
        await conversation.PutAsync(Activity("a"), default);
        var waiting = conversation.WaitAfterAsync(1, default);
        Assert.False(waiting.IsCompleted);
        await conversation.PutAsync(Activity("b"), default);
        Assert.Equal("b", Assert.Single((await waiting).Activities).Id);
    }

    [Fact]
    public async Task Find_AfterARestart_GoesOnFromTheWatermark()
    {
        var before = await NewAsync(new());
        foreach (var id in new[] { "a", "b" }) await before.PutAsync(Activity(id), default);
        var after = (await Conversations(new()).FindAsync("c", default))!;
        Assert.Equal(["b"], await IdsAfterAsync(after, 1));
        await after.PutAsync(Activity("d"), default);
        Assert.Equal(["b", "d"], await IdsAfterAsync(before, 1));
    }

    [Fact]
    public async Task Find_LongAfterItWasTouched_IsGoneOnceAnotherIsOpened()
    {
        await NewAsync(new());
        _clock.Advance(TimeSpan.FromHours(7));
        var conversations = Conversations(new());
        await conversations.OpenAsync("another", default);
        Assert.Null(await conversations.FindAsync("c", default));
        Assert.NotNull(await conversations.FindAsync("another", default));
    }

    private async Task<DirectLineConversation> NewAsync(DirectLineOptions options) => (await Conversations(options).OpenAsync("c", default)).Conversation;

    private DirectLineConversations Conversations(DirectLineOptions options) =>
        new(new(_database.Get<ConversationLog>(), _database.Get<ConversationTurns>(), Options.Create(options), _clock));

    private static async Task<IEnumerable<string>> IdsAfterAsync(DirectLineConversation conversation, long watermark) => (await conversation.AfterAsync(watermark, default)).Activities.Select(x => x.Id);

    private static OutboundActivity Activity(string id, string text = "x") => new() { Type = "message", Id = id, Text = text };
}
