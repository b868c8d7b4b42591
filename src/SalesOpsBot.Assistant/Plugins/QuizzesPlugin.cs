using SalesOpsBot.Assistant.Quizzes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Quizzes;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class QuizzesPlugin(QuizService quizzes, QuizScoreService scores) : IPlugin
{
    [Tool("quiz_me")]
    public async Task<ToolAnswer> QuizMeAsync(Viewer viewer, string? topic = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await quizzes.BeginAsync(viewer, topic, cancellationToken), "quiz", QuizCard.From);

    [Tool("answer_quiz", Tap = true)]
    public async Task<ToolAnswer> AnswerQuizAsync(Viewer viewer, string? answer = null, long? quiz = null, int? number = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await quizzes.AnswerAsync(viewer, answer, quiz, number, cancellationToken), "quiz", QuizCard.From);

    [Tool("get_quiz_scores")]
    public async Task<ToolAnswer> GetQuizScoresAsync(Viewer viewer, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await scores.ScoresAsync(viewer, scope, cancellationToken), "quiz-scores", QuizScoresCard.From);
}
