using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.DirectLine;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

/// <summary>A process takes what was posted and dies before it answers; the next one does.</summary>
public sealed class DirectLineBacklogTests : IDisposable
{
    private static readonly DirectLineToken Token = new("c0ffee", "dl_gladys", "Gladys Colclough", new(4), []);
    private readonly BotUnderTest _first = new() { Database = KnownPeople.Database };

    public void Dispose() => _first.Dispose();

    [Fact]
    public async Task Restart_AfterPostsThatNobodyAnswered_AnswersThemInOrder()
    {
        var posts = await PostAsync("who am I?", "help");
        using var next = Next();
        Assert.Equal(posts.Select(post => $"{post.Id}-answer"), await AnswersAsync(next, posts.Count));
        Assert.Empty(await Inbox(next).DueAsync(posts[0], default));
    }

    [Fact]
    public async Task Post_UnderTheSameId_IsFirstOnce_AlsoInAnotherProcess()
    {
        var post = Assert.Single(await PostAsync("help"));
        using var next = Next();
        Assert.False(await Inbox(next).IsFirstAsync(post, default));
    }

    [Fact]
    public async Task Answer_ThatWasPutBeforeTheProcessDied_TakesItsOwnPlace()
    {
        var post = Assert.Single(await PostAsync("help"));
        var conversation = (await Conversations(_first).PeekAsync(Token.ConversationId, default))!;
        await conversation.PutAsync(new() { Type = ActivityTypes.Message, Id = $"{post.Id}-answer", Text = "half" }, default);
        using var next = Next();
        await Wait.ForAsync(async () => (await Inbox(next).DueAsync(post, default)).Count == 0 ? "answered" : null);
        Assert.Single(await AnswersAsync(next, 1));
    }

    private async Task<IReadOnlyList<DirectLinePost>> PostAsync(params IReadOnlyList<string> texts)
    {
        _first.WaitUntilReady();
        var (conversation, _) = await Conversations(_first).OpenAsync(Token.ConversationId, default);
        var posts = new List<DirectLinePost>();
        foreach (var text in texts)
        {
            posts.Add(new(await conversation.NewActivityIdAsync(default), Token, new() { Type = ActivityTypes.Message, Text = text }));
            Assert.True(await Inbox(_first).IsFirstAsync(posts[^1], default));
        }

        return posts;
    }

    private BotUnderTest Next()
    {
        var next = new BotUnderTest { Database = KnownPeople.Database };
        next.Settings["Database:ConnectionString"] = _first.Services.GetRequiredService<IConfiguration>()["Database:ConnectionString"]!;
        next.WaitUntilReady();
        return next;
    }

    private static async Task<IReadOnlyList<string>> AnswersAsync(BotUnderTest bot, int count)
    {
        var conversation = (await Conversations(bot).PeekAsync(Token.ConversationId, default))!;
        await Wait.ForAsync(async () => (await conversation.AfterAsync(0, default)).Activities.Count >= count ? "all" : null);
        return [.. (await conversation.AfterAsync(0, default)).Activities.Select(line => line.Id)];
    }

    private static DirectLineInbox Inbox(BotUnderTest bot) => bot.Services.GetRequiredService<DirectLineInbox>();

    private static DirectLineConversations Conversations(BotUnderTest bot) => bot.Services.GetRequiredService<DirectLineConversations>();
}
