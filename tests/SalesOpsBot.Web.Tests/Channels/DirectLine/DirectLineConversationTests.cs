using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.DirectLine;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

public sealed class DirectLineConversationTests
{
    [Fact]
    public void Put_SameIdAgain_TakesThePlaceOfTheFirstAndIsNewToReaders()
    {
        var conversation = New(new());
        conversation.Put(Activity("a"));
        conversation.Put(Activity("b"));
        conversation.Put(Activity("a"));
        Assert.Equal(["b", "a"], conversation.After(0).Activities.Select(x => x.Id));
        Assert.Equal(["a"], conversation.After(2).Activities.Select(x => x.Id));
    }

    [Fact]
    public void Put_MoreThanIsKept_ForgetsTheOldest()
    {
        var conversation = New(new() { MaxActivities = 2 });
        foreach (var id in new[] { "a", "b", "c" }) conversation.Put(Activity(id));
        Assert.Equal(["b", "c"], conversation.After(0).Activities.Select(x => x.Id));
    }

    [Fact]
    public void Put_MoreBytesThanAreKept_ForgetsTheOldestButNeverTheLast()
    {
        var conversation = New(new() { MaxBytes = 200 });
        conversation.Put(Activity("a"));
        conversation.Put(Activity("b", new string('x', 500)));
        Assert.Equal(["b"], conversation.After(0).Activities.Select(x => x.Id));
    }

    [Fact]
    public async Task WaitAfter_NothingNewYet_EndsWithTheNextActivity()
    {
        var conversation = New(new());
        conversation.Put(Activity("a"));
        var waiting = conversation.WaitAfterAsync(1, CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        conversation.Put(Activity("b"));
        Assert.Equal("b", Assert.Single((await waiting).Activities).Id);
    }

    private static DirectLineConversation New(DirectLineOptions options) => new("c", options, new ManualClock(DateTimeOffset.UnixEpoch));

    private static OutboundActivity Activity(string id, string text = "x") => new() { Type = "message", Id = id, Text = text };
}
