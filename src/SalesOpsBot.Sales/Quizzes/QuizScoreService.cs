using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>Tells scores: everybody their own, managers those of the people below, sales operations all.</summary>
public sealed class QuizScoreService(IQuizStore quizzes)
{
    /// <summary>The scores of a scope.</summary>
    public Task<Outcome<QuizScoreReport>> ScoresAsync(Viewer viewer, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync<QuizScoreReport>(async whose =>
        {
            var scores = await quizzes.ScoresAsync(whose, cancellationToken);
            var people = viewer.Org.People.Where(p => whose.Owners?.Contains(p.Id) ?? p.Active).ToDictionary(p => p.Id);
            var lines = scores.Where(s => people.ContainsKey(s.PersonId)).Select(s => new QuizScoreLine(people[s.PersonId].Name, s.Topic, s.Quizzes, s.Answered, s.Right, s.LastOn)).ToList();
            var answered = lines.Select(l => l.Person).ToHashSet(StringComparer.Ordinal);
            return new QuizScoreReport
            {
                AsOf = viewer.Now,
                Scope = whose.Canonical,
                ScopeLabel = whose.Label,
                Scores = [.. lines.OrderBy(l => l.Share).ThenBy(l => l.Person, StringComparer.Ordinal).ThenBy(l => l.Topic, StringComparer.Ordinal)],
                NotYet = [.. people.Values.Where(p => p.Active && !answered.Contains(p.Name)).Select(p => p.Name).Order(StringComparer.Ordinal)],
                Receipt = new(Say("quiz score"), 1, Say("right answers ÷ questions answered, by person and page of the playbook, over all quizzes"), lines.Sum(l => l.Answered)),
            };
        });
}
