using System.Diagnostics;
using Microsoft.Extensions.AI;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>Asks the offline understanding the sentences of the evaluation.</summary>
internal sealed class OwnSentences(OfflineLanguage language)
{
    private static readonly DateOnly Today = new(2017, 12, 31);

    /// <summary>The turn in which a sentence is said.</summary>
    public static TurnContext Turn(string role) => SampleCompany.Turn(role, Today);

    /// <summary>What becomes of each sentence, and how long the middle one of them took.</summary>
    public async Task<(IReadOnlyList<Answered> Answers, TimeSpan Each)> AskAsync(IReadOnlyCollection<EvaluationSentence> sentences)
    {
        var answers = new List<Answered>();
        var times = new List<TimeSpan>();
        foreach (var sentence in sentences)
        {
            var turn = Turn(sentence.Role);
            var (response, took) = await AskAsync(sentence.Text, turn);
            times.Add(took);
            var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().Select(c => (c.Name, c.Arguments!.Select(a => (a.Key, Written(a.Value))))).ToList();
            var actual = calls.Count == 0 ? "nothing" : EvaluationSentence.Normalised(calls, turn.Viewer);
            answers.Add(new(sentence, EvaluationSentence.Normalised(sentence.Calls(), turn.Viewer), actual, (double)response.AdditionalProperties![UnderstandingProperties.Confidence]!));
        }

        return (answers, times.Order().ElementAtOrDefault(times.Count / 2));
    }

    /// <summary>Which of some sentences that no tool answers were answered all the same, and with what.</summary>
    public async Task<IReadOnlyList<Answered>> AnsweredAsync(IEnumerable<string> outside)
    {
        var (answers, _) = await AskAsync([.. outside.Select(text => new EvaluationSentence("mgr", text, "nothing"))]);
        return [.. answers.Where(a => a.Actual != "nothing")];
    }

    private async Task<(ChatResponse Response, TimeSpan Took)> AskAsync(string text, TurnContext turn)
    {
        using var client = new OfflineChatClient(language);
        var options = new ChatOptions { AdditionalProperties = new() { [TurnContext.Key] = turn } };
        var start = Stopwatch.GetTimestamp();
        var response = await client.GetResponseAsync([new(ChatRole.User, text)], options);
        return (response, Stopwatch.GetElapsedTime(start));
    }

    private static string Written(object? value) => value is string[] several ? string.Join(", ", several) : FormattableString.Invariant($"{value}");
}
