using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Analysis;
using SalesOpsBot.Assistant.Language.DataHealth;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Kpis;
using SalesOpsBot.Assistant.Language.Leads;
using SalesOpsBot.Assistant.Language.Meetings;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Notices;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Quizzes;
using SalesOpsBot.Assistant.Language.Scopes;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>Fills a tool's arguments from a sentence: only those that were said.</summary>
internal static class ArgumentReader
{
    private static readonly FrozenSet<string> BeforeOther = Lexicon.Set("comparisons.beforeOther");
    private static readonly FrozenSet<string> BetweenTwo = Lexicon.Set("comparisons.betweenTwo");
    private static readonly FrozenSet<string> Since = Lexicon.Set("periods.since");

    /// <summary>The arguments of each call; several where several people or periods are asked about.</summary>
    public static List<Dictionary<string, object?>> Read(ToolPrompt tool, Sentence sentence, Viewer viewer)
    {
        if (tool.Changes) return ChangeReader.Read(tool, sentence, viewer);
        var shared = new Dictionary<string, object?>();
        Put(tool, shared, "account", Name(sentence, NameKind.Account));
        Put(tool, shared, "product", Name(sentence, NameKind.Product));
        Put(tool, shared, "stage", Name(sentence, NameKind.Stage));
        Put(tool, shared, "status", tool.Name == "list_leads" ? LeadReader.Status(sentence) : DealWords.Status(sentence));
        Put(tool, shared, "min_score", LeadReader.MinScore(tool, sentence));
        Put(tool, shared, "lead", LeadReader.Read(tool, sentence));
        Put(tool, shared, "min_value", DealWords.MinValue(sentence));
        Put(tool, shared, "max_value", DealWords.MaxValue(sentence));
        Put(tool, shared, "order_by", DealWords.Order(sentence));
        if (!shared.ContainsKey("min_score")) Put(tool, shared, "limit", DealWords.Limit(sentence));
        Put(tool, shared, "deal", DealReader.Read(sentence));
        Put(tool, shared, "deals", DealReader.ReadAll(sentence));
        Put(tool, shared, "amount", AnyAmount(sentence));
        Put(tool, shared, "expected", ValueReader.All(sentence).Select(a => (decimal?)a.Amount).FirstOrDefault());
        Put(tool, shared, "topic", tool.Name == "help" ? HelpTopics.Read(sentence) : QuizReader.Topic(sentence));
        Put(tool, shared, "metric", AnalysisWords.Metric(sentence));
        // "the win rate on GTX Pro" stands in the table of products.
        Put(tool, shared, "by", AnalysisWords.By(sentence) ?? (tool.Name == "analyse_deals" && sentence.NamesOf(NameKind.Product).Any() ? "product" : null));
        Put(tool, shared, "order", AnalysisWords.Order(sentence));
        Put(tool, shared, "focus", KpiWords.Focus(sentence));
        Put(tool, shared, "check", DataHealthWords.Check(sentence));
        Put(tool, shared, "method", ForecastMethodReader.Read(sentence));
        if (tool.Name == "list_notices") Put(tool, shared, "alerts", AlertWords.Read(sentence) is { } alerts && NoticeKinds.Named(alerts) is not null ? alerts : null);
        Put(tool, shared, "attendees", AttendeeReader.Read(sentence, viewer));
        if (tool.Arguments.ContainsKey("hours")) Put(tool, shared, "hours", HoursReader.Read(sentence));
        // "between 2 and 4pm" says when, not how long.
        Put(tool, shared, "duration", shared.ContainsKey("hours") ? MeetingReader.Length(sentence) : MeetingReader.Duration(sentence));
        Put(tool, shared, "question", sentence.Text.Trim());
        Put(tool, shared, "what", DealReader.Read(sentence) ?? Name(sentence, NameKind.Person));

        var periods = Periods(tool, sentence);
        var scopes = Scopes(tool, sentence, viewer, shared);
        if (tool.Arguments.ContainsKey("with")) return [Beside(tool, sentence, shared, periods, scopes)];
        var calls = new List<Dictionary<string, object?>>();
        foreach (var period in tool.Arguments.ContainsKey(PeriodArgument(tool)) ? periods.DefaultIfEmpty() : [null])
        {
            foreach (var scope in tool.Arguments.ContainsKey("scope") ? scopes.DefaultIfEmpty() : [null])
            {
                var call = new Dictionary<string, object?>(shared);
                Put(tool, call, PeriodArgument(tool), period);
                Put(tool, call, "scope", scope);
                calls.Add(call);
            }
        }

        return calls;
    }

    /// <summary>Of two periods or scopes, the first is asked about and the others stand beside it; a single period stands beside the current one.</summary>
    private static Dictionary<string, object?> Beside(ToolPrompt tool, Sentence sentence, Dictionary<string, object?> call, List<string> periods, List<string> scopes)
    {
        // "compare her with Darcel", "compare with Darcel": who stands after "with" is compared with whoever was asked about.
        var alone = scopes.Count == 1 && periods.Count == 0 && sentence.NamesOf(NameKind.Person).FirstOrDefault() is { } person && sentence.Is(person.First - 1, BeforeOther);
        if (alone) return new(call) { ["with"] = scopes[0] };
        var scopesBeside = scopes.Count > 1;
        Put(tool, call, "scope", scopes.FirstOrDefault());
        Put(tool, call, "period", scopesBeside || periods.Count > 1 ? periods.FirstOrDefault() : null);
        Put(tool, call, "with", scopesBeside ? string.Join(',', scopes.Skip(1)) : periods.Count > 0 ? string.Join(',', periods.Skip(periods.Count > 1 ? 1 : 0)) : null);
        return call;
    }

    /// <summary>The argument that takes days.</summary>
    public static string PeriodArgument(ToolPrompt tool) =>
        tool.Arguments.ContainsKey("closing") ? "closing" : tool.Arguments.ContainsKey("since") ? "since" : "period";

    private static List<string> Periods(ToolPrompt tool, Sentence sentence)
    {
        // "compare Q4 to Q3" names two, not all that lies between.
        if (tool.Arguments.ContainsKey("with")) sentence = sentence with { Free = [.. sentence.Free.Select(word => word is not null && BetweenTwo.Contains(word) ? null : word)] };
        // What is open "today" is what is open; no deal need close today.
        var asOfNow = tool.Name == "get_pipeline" ? Sales.Period.Day(sentence.Clock.Today) : (Sales.Period?)null;
        var periods = sentence.Periods(DealWords.Direction(sentence) ?? tool.Direction).Where(p => p.Period != asOfNow && !IsLine(tool, sentence, p)).ToList();
        // "since Monday" is its day, until now.
        if (PeriodArgument(tool) == "since" && periods.FindIndex(p => Since.Contains(sentence.Words[p.First].Text)) is >= 0 and var since) return [Sales.Period.Day(periods[since].Period.Start).ToString()];
        return [.. periods.Select(p => p.Period.ToString()).Distinct()];
    }

    // "monthly revenue this year" asks for a line for each month, not for one month.
    private static bool IsLine(ToolPrompt tool, Sentence sentence, PeriodHit period) =>
        tool.Arguments.ContainsKey("by") && period.End == period.First + 1 && PeriodWords.RegularUnit(sentence.Words[period.First].Text) is not null;

    private static List<string> Scopes(ToolPrompt tool, Sentence sentence, Viewer viewer, Dictionary<string, object?> call)
    {
        var reading = ScopeReader.Read(sentence, viewer);
        var scopes = reading.Said.ToList();
        // "my" of somebody with people below means what it means by default, the team or the company; but everybody has a calendar, a list and a score of their own.
        if (scopes.Count == 0 && reading.Own && (viewer.Person.Role is Role.Rep or Role.Sdr || tool.Name is "list_meetings" or "list_tasks" or "get_quiz_scores")) scopes.Add("me");
        var region = scopes.Find(s => s.StartsWith("region:", StringComparison.Ordinal));
        if (region is not null && tool.Arguments.ContainsKey("region") && (scopes.Count > 1 || !tool.Arguments.ContainsKey("scope") || (reading.Own && viewer.Person.Role is Role.Rep or Role.Sdr)))
        {
            call["region"] = region["region:".Length..];
            scopes.Remove(region);
            if (scopes.Count == 0) scopes.Add("me");
        }

        return scopes;
    }

    private static string? Name(Sentence sentence, NameKind kind) =>
        sentence.NamesOf(kind).FirstOrDefault() is { } hit ? hit.Names.Count == 1 ? hit.Names[0] : sentence.Said(hit.First, hit.End) : null;

    private static decimal? AnyAmount(Sentence sentence) => sentence.Amounts.Select(a => (decimal?)a.Amount).FirstOrDefault();

    private static void Put(ToolPrompt tool, Dictionary<string, object?> call, string argument, object? value)
    {
        if (value is not null && tool.Arguments.ContainsKey(argument)) call[argument] = value;
    }
}
