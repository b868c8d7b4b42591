using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>Asks people about the playbook, one question at a time, and keeps what they answer. Everybody has a quiz of their own.</summary>
public sealed class QuizService(IQuizStore quizzes, IPlaybookStore playbook)
{
    private const string Stop = "stop";

    /// <summary>Begins a quiz, or goes on with the one that was begun where nothing else is asked for.</summary>
    /// <param name="viewer">Who wants to be asked.</param>
    /// <param name="topic">A page of the playbook, by its title or by what is on it; the whole playbook where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<QuizReport>> BeginAsync(Viewer viewer, string? topic, CancellationToken cancellationToken)
    {
        var open = await quizzes.OpenAsync(viewer.Person.Id, cancellationToken);
        if (open is { Current: not null } && string.IsNullOrWhiteSpace(topic)) return Report(viewer, open, resumed: true);
        var passages = await playbook.PassagesAsync(cancellationToken);
        if (passages.Count == 0) return Problem.Unavailable("There is no playbook to ask about yet. Sales operations can put its pages, in Markdown, into the folder that the setting Playbook:Folder names.");
        return await (await PageAsync(topic, passages, cancellationToken)).ThenAsync(async about =>
        {
            if (open is { Current: not null } && open.Quiz.Topic == about) return Report(viewer, open, resumed: true);
            var round = await quizzes.BegunAsync(viewer.Person.Id, about, viewer.Today, cancellationToken);
            var seed = string.Create(CultureInfo.InvariantCulture, $"{viewer.Person.Id.Value} {viewer.Today:yyyy-MM-dd} {about} {round}");
            var questions = QuizMaker.Make(passages.Where(p => about == QuizMaker.Everything || p.Page == about), seed);
            if (questions.Count == 0) return Problem.NotFound("topic", $"“{about}” has too little on it for a quiz. These pages have more:", Choices(passages));
            var quiz = new Quiz { PersonId = viewer.Person.Id, Topic = about, Day = viewer.Today, StartedAt = viewer.Now };
            return (Outcome<QuizReport>)Report(viewer, await quizzes.StartAsync(quiz, questions, cancellationToken));
        });
    }

    /// <summary>Answers the question that waits, or stops the quiz.</summary>
    /// <param name="viewer">Who answers.</param>
    /// <param name="answer">A letter, a number, the choice itself, or <c>stop</c>.</param>
    /// <param name="quiz">Which quiz, by a card's button; the open one where nothing is said.</param>
    /// <param name="number">Which question, by a card's button; the one that waits where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<QuizReport>> AnswerAsync(Viewer viewer, string? answer, long? quiz, int? number, CancellationToken cancellationToken)
    {
        var inHand = quiz is { } id ? await quizzes.FindAsync(viewer.Person.Id, id, cancellationToken) : await quizzes.OpenAsync(viewer.Person.Id, cancellationToken);
        if (inHand is null) return Problem.NotFound("quiz", "No quiz of yours is open. Say “quiz me” to begin one.");
        if (string.Equals(answer?.Trim(), Stop, StringComparison.OrdinalIgnoreCase))
        {
            if (inHand.Current is not null) await quizzes.StopAsync(inHand.Quiz.Id, viewer.Now, cancellationToken);
            return Report(viewer, await AgainAsync(viewer, inHand, cancellationToken));
        }

        if ((number is { } tapped ? inHand.Questions.FirstOrDefault(q => q.Number == tapped) : inHand.Current) is not { } question) return Report(viewer, inHand);
        // A tap on a card of before shows what was right then, and where the quiz is now.
        if (question != inHand.Current) return Report(viewer, inHand, question.Chosen is null ? null : question);
        if (QuizChoices.Read(question, answer ?? "") is not { } chosen)
            return Problem.Invalid("answer", $"Answer with a letter from A to {QuizChoices.Letter(QuizChoices.Of(question).Count - 1)}, or say “stop the quiz”.");
        await quizzes.AnswerAsync(inHand.Quiz.Id, question.Number, chosen, viewer.Now, cancellationToken);
        inHand = await AgainAsync(viewer, inHand, cancellationToken);
        return Report(viewer, inHand, inHand.Questions.First(q => q.Number == question.Number));
    }

    private async Task<QuizInHand> AgainAsync(Viewer viewer, QuizInHand before, CancellationToken cancellationToken) =>
        await quizzes.FindAsync(viewer.Person.Id, before.Quiz.Id, cancellationToken) ?? before;

    // By its title, or by what is on it: "discounts" is on the page "Discount policy".
    private async Task<Outcome<string>> PageAsync(string? topic, IReadOnlyList<PlaybookPassage> passages, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(topic) || string.Equals(topic.Trim(), QuizMaker.Everything, StringComparison.OrdinalIgnoreCase)) return QuizMaker.Everything;
        var named = NameFinder.Find(topic, passages.Select(p => p.Page).Distinct(StringComparer.Ordinal), page => page);
        if (named.Certain) return named.Items[0];
        var words = QuestionWords.Read(topic);
        var found = PlaybookFinder.Find(await playbook.SearchAsync(words, cancellationToken), words, passages.Count, 1);
        return found.Count > 0 ? found[0].Page : Problem.NotFound("topic", $"The playbook has nothing on “{topic.Trim()}”. I can ask about these:", Choices(passages));
    }

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<PlaybookPassage> passages) =>
        [.. passages.Select(p => p.Page).Distinct(StringComparer.Ordinal).Select(page => new Choice(page, page))];

    private static QuizReport Report(Viewer viewer, QuizInHand quiz, QuizQuestion? answered = null, bool resumed = false) => new()
    {
        AsOf = viewer.Now,
        Scope = "me",
        ScopeLabel = viewer.Person.Name,
        Quiz = quiz.Quiz.Id,
        Topic = quiz.Quiz.Topic,
        Of = quiz.Questions.Count,
        Answered = quiz.Answered,
        Right = quiz.Right,
        Resumed = resumed && quiz.Answered > 0,
        Feedback = answered is null ? null : new(answered.Chosen == answered.Right, QuizChoices.Letter(answered.Right), QuizChoices.Of(answered)[answered.Right], answered.Quote, answered.Heading, answered.File),
        Question = quiz.Current is { } next ? new(next.Number, next.Prompt, QuizChoices.Of(next)) : null,
        Receipt = new(Say("quiz"), 1, Say("questions made from the playbook's passages, the same for one person, day and round"), quiz.Questions.Count),
    };
}
