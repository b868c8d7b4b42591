using System.Collections.Concurrent;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>
/// Answers that need not be made anew: the same person asked the same in the same light, in this minute, and nobody, in whichever process, has changed the
/// company's data since. Only answers of tools that depend on nothing else are kept.
/// </summary>
internal sealed class KnownAnswers(IDataState state, Toolbox toolbox)
{
    // Each weighs some 75 KB.
    private const int Most = 100;

    private volatile Page _page = new(default, 0);

    /// <summary>What a turn asks, as things are now.</summary>
    public async ValueTask<Question> AskAsync(UserTurn turn, Viewer viewer, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken) =>
        Question.Of(turn, viewer, before, await state.ReadAsync(cancellationToken));

    /// <summary>The answer, if it is known.</summary>
    public KnownAnswer? Find(Question question) => _page.Answers.GetValueOrDefault(question);

    /// <summary>Keeps an answer that would come out the same.</summary>
    public void Keep(Question question, KnownAnswer answer)
    {
        var tools = answer.Reply.Tools;
        if (tools.Count == 0 || !tools.All(run => toolbox.IsSteady(run.Name))) return;
        var page = _page;
        // Once the data or the minute is another one, none of the earlier answers is asked for again.
        if ((page.State, page.Minute) != (question.State, question.Minute)) _page = page = new(question.State, question.Minute);
        if (Interlocked.Increment(ref page.Count) <= Most) page.Answers.TryAdd(question, answer);
    }

    private sealed class Page(DataState state, long minute)
    {
        public int Count;

        public DataState State => state;

        public long Minute => minute;

        public ConcurrentDictionary<Question, KnownAnswer> Answers { get; } = new();
    }
}
