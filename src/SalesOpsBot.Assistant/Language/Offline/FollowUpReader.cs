using SalesOpsBot.Assistant.Language.Analysis;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Meetings;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Scopes;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads what only makes sense after something else: another period, another person, another line, one of a list.</summary>
internal sealed class FollowUpReader(IReadOnlyDictionary<string, ToolPrompt> tools, ToolVocabulary vocabulary)
{
    private const string List = "list_deals";
    private const string One = "get_deal";
    private static readonly string[] Narrowing = ["closing", "status", "stage", "min_value", "max_value", "limit"];

    private const int LongestMethod = 5;
    private const double Sure = 0.5;
    private const int LongestOpening = 3;
    private const int LongestTopic = 6;
    private const string Paid = "get_commission";
    private const string PaidFor = "explain_commission";
    private const string Playbook = "search_playbook";
    private const string Figures = "get_kpis";
    private const string Beside = "compare_kpis";

    private readonly ListFollowUpReader _lists = new(tools);

    /// <summary>The calls, or nothing where the sentence stands on its own.</summary>
    /// <param name="sentence">What was said.</param>
    /// <param name="verdict">What it would want if nothing came before.</param>
    /// <param name="before">What came before.</param>
    /// <param name="viewer">Who speaks.</param>
    public IReadOnlyList<PastCall>? Read(Sentence sentence, Verdict verdict, Conversation before, Viewer viewer)
    {
        if (before.Turns.Count == 0) return null;
        return _lists.Read(sentence, before) ?? Refigured(sentence, before) ?? Looked(sentence, verdict, before) ?? Method(sentence, before) ?? Compared(sentence, before, viewer)
            ?? (IsOfADeal(sentence, verdict) ? null : Continued(sentence, verdict, before, viewer) ?? (verdict.Confidence < ToolVocabulary.Clear ? Narrowed(sentence, verdict, before, viewer) : null));
    }

    // "give it to Moses" hands something over, "who had that deal before" asks about the deal, whatever was asked before.
    private bool IsOfADeal(Sentence sentence, Verdict verdict)
    {
        var sure = verdict.Confidence >= Sure && tools.ContainsKey(verdict.Top);
        // "open one then, Konex, GTX Basic" after a list: what names an account, and surely changes something, narrows nothing.
        if (sure && tools[verdict.Top].Changes && verdict.Confidence >= ToolVocabulary.Clear && sentence.NamesOf(NameKind.Account).Any()) return true;
        if (sentence.Has(FollowUpWords.Giving) && sentence.NamesOf(NameKind.Person).Any() && (sentence.NamesOf(NameKind.Account).Any() || (sure && tools[verdict.Top].Changes))) return true;
        return sure && sentence.Words.Zip(sentence.Words.Skip(1)).Any(pair => TurnWords.Pointing.Contains(pair.First.Text) && Nouns.Kind(pair.Second.Text) is { } kind && Thing.Kinds.Contains(kind));
    }

    /// <summary>Whether a sentence that names its own tool still leans on the one before: "and the pipeline?", "her deals".</summary>
    public static bool Leans(Sentence sentence, ScopeReading scope) => scope.Earlier || Leads(sentence) || sentence.Has(FollowUpWords.AtSeveral) || IsThen(sentence) || IsInside(sentence) || sentence.Is(0, FollowUpWords.Leaning) || (IsByLine(sentence) && sentence.Has(FollowUpWords.Splitting))
        || (sentence.Has(FollowUpWords.Same) && sentence.Has(FollowUpWords.SameThing));

    /// <summary>Gives a call the period and scope of the one before, where it has none of its own.</summary>
    public PastCall Lean(PastCall call, Conversation before, ScopeReading scope, bool pronounOnly, Sentence sentence)
    {
        var arguments = new Dictionary<string, object?>(call.Arguments);
        var tool = tools[call.Tool];
        foreach (var past in before.Turns.SelectMany(t => t))
        {
            if (tool.Arguments.ContainsKey("scope") && past.Text("scope") is { } whose && (!scope.Earlier || whose.Contains(':', StringComparison.Ordinal)) && scope.Said.Count == 0
                && !(scope.Own && !scope.Earlier)) arguments.TryAdd("scope", whose);
            // Nothing is open any more for days that are over.
            if (!pronounOnly && (past.Text("period") ?? past.Text("closing")) is { } days && (call.Tool != "get_pipeline" || Period.TryParse(days)?.End >= sentence.Clock.Today) && tool.Arguments.ContainsKey(ArgumentReader.PeriodArgument(tool)))
                arguments.TryAdd(ArgumentReader.PeriodArgument(tool), days);
        }

        if (tool.Arguments.ContainsKey("with")) Complete(arguments, before);

        // "what did they buy": the account of the list before.
        if (scope.Earlier && tool.Name == List && before.Turns[0].FirstOrDefault(c => c.Tool == List)?.Text("account") is { } account && !arguments.ContainsKey("scope")) arguments.TryAdd("account", account);
        return call with { Arguments = arguments };
    }

    // "compare that with last year": what was asked about stands beside what is said.
    private static void Complete(Dictionary<string, object?> arguments, Conversation before)
    {
        var past = before.LastAsked.FirstOrDefault(c => c.Text("scope") is not null || c.Text("period") is not null);
        if (past?.Text("scope") is { } whose && $"{arguments.GetValueOrDefault("with")}" != whose) arguments.TryAdd("scope", whose);
        var (with, days) = (Period.TryParse($"{arguments.GetValueOrDefault("with")}"), Period.TryParse(past?.Text("period") ?? ""));
        if (days is { } asked && (with is null || (with.Value.Kind == asked.Kind && with.Value != asked))) arguments.TryAdd("period", asked.ToString());
    }

    /// <summary>Whether it ends with the days spoken of: "the deals she lost then".</summary>
    public static bool IsThen(Sentence sentence) => sentence.Words.Count > 2 && sentence.Is(sentence.Words.Count - 1, FollowUpWords.Then) && sentence.PeriodPlaces.Count == 0;

    /// <summary>Whether it ends with what was shown: "which deals are in it".</summary>
    public static bool IsInside(Sentence sentence) => sentence.Is(sentence.Words.Count - 2, Particles.In) && sentence.Is(sentence.Words.Count - 1, TurnWords.Pointing);

    /// <summary>Whether it begins as a second thought does: "and", "what about".</summary>
    public static bool Leads(Sentence sentence)
    {
        var at = 0;
        while (sentence.Word(at) is { } word && (Filler.Noise.Contains(word) || word == ",")) at++;
        return sentence.Is(at, Particles.And) || (sentence.Is(at, FollowUpWords.SecondThoughts) && sentence.Is(at + 1, FollowUpWords.About));
    }

    // Only periods, names and words that narrow: the last call that takes them, with them in place of its own.
    private List<PastCall>? Continued(Sentence sentence, Verdict verdict, Conversation before, Viewer viewer)
    {
        // "bottom three", "number of wins" after a ranking or a trend: what was measured, another way.
        var measured = before.LastAsked.Any(c => IsMeasured(c.Tool)) && sentence.Words.Any(w => AnalysisWords.Measures(w.Text)) && (verdict.Confidence < ToolVocabulary.Clear || verdict.Top is Figures || IsMeasured(verdict.Top));
        // "afternoons only" after free times.
        var hours = before.LastAsked.Any(c => tools.TryGetValue(c.Tool, out var asked) && asked.Arguments.ContainsKey("hours")) ? HoursReader.Places(sentence).ToHashSet() : [];
        if (!OnlyNarrows(sentence, viewer, word => measured && AnalysisWords.Measures(word), out var anything, hours)) return null;
        anything |= measured || hours.Count > 0;
        // "how did I do in November" asks for itself, whatever was asked before.
        if (AsksAnew(sentence) && verdict.Confidence >= Sure && tools.ContainsKey(verdict.Top)) return null;
        // "by rep" after key figures is another question, about the same days and people.
        if (IsByLine(sentence) && !before.Turns[0].Any(c => tools.TryGetValue(c.Tool, out var tool) && tool.Arguments.ContainsKey("by"))) return null;
        var asked = before.LastAsked;
        foreach (var turn in before.Turns)
        {
            // What was asked before something else came between is only gone on with where nothing else is meant.
            if (asked.Count > 0 && turn.All(c => !asked.Contains(c)) && before.Turns.ToList().IndexOf(turn) > before.Turns.ToList().IndexOf(asked) && verdict.Confidence >= ToolVocabulary.Clear && tools.ContainsKey(verdict.Top)) return null;
            var calls = turn.Where(c => tools.TryGetValue(c.Tool, out var tool) && tool.Arguments.Count > 0 && !tool.Changes && c.Tool is not ("help" or "confirm_change" or "cancel_change" or "quiz_me" or Playbook)).ToList();
            var changed = calls.SelectMany(c => Changed(c, sentence, viewer)).DistinctBy(Key).ToList();
            if (changed.Count > 0 && anything) return changed;
        }

        return null;
    }

    private bool IsMeasured(string name) => tools.TryGetValue(name, out var tool) && tool.Arguments.ContainsKey("metric");

    // "how was Q3", "what does she sell best", but not "how about Q3" and "what are the biggest".
    private static bool AsksAnew(Sentence sentence)
    {
        // "GTK 500, what do we have open".
        var pause = sentence.Pauses().FirstOrDefault() is var at && Delexicaliser.Marks(sentence).TryGetValue(0, out var mark) && mark.End == at ? at : 0;
        var opening = sentence.Words.Skip(pause).SkipWhile(w => Filler.Noise.Contains(w.Text) || FollowUpWords.Openings.Contains(w.Text)).Select(w => w.Text).Take(LongestOpening).ToList();
        if (opening is [var how, var what, ..] && FollowUpWords.How.Contains(how)) return !FollowUpWords.About.Contains(what);
        return opening is [var first, ..] && FollowUpWords.Asking.Contains(first) && !sentence.Has(FollowUpWords.Mean) && opening.Exists(FollowUpWords.Doing.Contains);
    }

    // In the words that the last question is asked with: "for the whole year", "what about value instead".
    private List<PastCall>? Narrowed(Sentence sentence, Verdict verdict, Conversation before, Viewer viewer)
    {
        var calls = before.LastAsked.Where(c => tools.TryGetValue(c.Tool, out var tool) && tool.Arguments.Count > 0 && !tool.Changes && c.Tool is not "help").ToList();
        if (calls.Count == 0 || (AsksAnew(sentence) && verdict.Confidence >= Sure && verdict.Top != calls[0].Tool)) return null;
        if (!OnlyNarrows(sentence, viewer, word => vocabulary.Knows(calls[0].Tool, word) || Amendment.Adds(word) || char.IsAsciiDigit(word[0]), out _)) return null;
        var changed = calls.SelectMany(c => Changed(c, sentence, viewer)).Where(c => !calls.Exists(past => Key(past) == Key(c))).DistinctBy(Key).ToList();
        return changed.Count > 0 ? changed : null;
    }

    // "make that 20" after what fifteen thousand more would pay.
    private List<PastCall>? Refigured(Sentence sentence, Conversation before)
    {
        if (before.LastAsked is not [var past] || !tools.TryGetValue(past.Tool, out var tool) || tool.Changes || tool.Arguments.ContainsKey("page") || sentence.Names.Count > 0) return null;
        if (!sentence.Words.All(w => char.IsAsciiDigit(w.Text[0]) || NumberWords.Begins(w.Text) || Filler.Connecting.Contains(w.Text)) || Amendment.Bare(past, sentence) is null) return null;
        return Amendment.Of(past, [], sentence) is { } arguments ? [past with { Arguments = arguments }] : null;
    }

    // "and on voicemails?" after a page of the playbook.
    private static List<PastCall>? Looked(Sentence sentence, Verdict verdict, Conversation before) =>
        before.LastAsked is [{ Tool: Playbook } past] && Leads(sentence) && sentence.Words.Count is > 1 and <= LongestTopic && (verdict.Confidence < ToolVocabulary.Clear || verdict.Top is Playbook) && Delexicaliser.Marks(sentence).Count == 0
            ? [past.With("question", sentence.Text)] : null;

    // "run-rate method" after a forecast: the same forecast by that method.
    private List<PastCall>? Method(Sentence sentence, Conversation before)
    {
        if (sentence.Words.Count > LongestMethod || sentence.Has(FollowUpWords.Meaning) || ForecastMethodReader.Several(sentence) || ForecastMethodReader.Read(sentence) is not { } method) return null;
        return before.LastAsked is [var past] && tools.TryGetValue(past.Tool, out var tool) && tool.Arguments.ContainsKey("method") ? [past.With("method", method)] : null;
    }

    // "vs last quarter", "compared with Gladys" after key figures.
    private List<PastCall>? Compared(Sentence sentence, Conversation before, Viewer viewer)
    {
        if (before.LastAsked.FirstOrDefault(c => c.Tool is Figures or Beside) is not { } past || !tools.TryGetValue(Beside, out var tool) || !sentence.Has(FollowUpWords.Comparing)) return null;
        if (!OnlyNarrows(sentence, viewer, FollowUpWords.Comparing.Contains, out var anything) || !anything || ArgumentReader.Read(tool, sentence, viewer) is not [var found]) return null;
        var with = found.GetValueOrDefault("with") ?? found.GetValueOrDefault("scope");
        if (with is null && RelativePeriod.Read(sentence, Period.TryParse(past.Text("period") ?? past.Days)) is { } shifted) with = shifted.ToString();
        if (with is null || found.ContainsKey("period")) return null;
        var arguments = new Dictionary<string, object?> { ["with"] = with };
        foreach (var kept in new[] { "period", "scope" }) if (past.Text(kept) is { } value) arguments[kept] = value;
        return [new(Beside, arguments)];
    }

    /// <summary>Whether it says what there is to be a line for: "by rep", "back to reps".</summary>
    public static bool IsByLine(Sentence sentence) => sentence.Has(FollowUpWords.BeforeLine) && AnalysisWords.By(sentence) is not null;

    private static bool OnlyNarrows(Sentence sentence, Viewer viewer, Func<string, bool> known, out bool anything, HashSet<int>? hours = null)
    {
        var marks = Delexicaliser.Marks(sentence);
        var scope = ScopeReader.Read(sentence, viewer);
        anything = marks.Count > 0 || scope.Said.Count > 0 || RelativePeriod.Means(sentence) || scope.Words.Any(at => sentence.Is(at, FollowUpWords.Own));
        // "who is on my team" asks something new.
        if (sentence.Is(0, FollowUpWords.Who) && marks.Count == 0) return false;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (hours?.Contains(at) is true) continue;
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (DealWords.Narrows(sentence.Words[at].Text) || (IsByLine(sentence) && AnalysisWords.IsLine(sentence.Words[at].Text))) anything = true;
            else if (!scope.Words.Contains(at) && !Filler.Connecting.Contains(sentence.Words[at].Text) && !RelativePeriod.IsPart(sentence.Words[at].Text) && !known(sentence.Words[at].Text)) return false;
        }

        return true;
    }

    private IEnumerable<PastCall> Changed(PastCall past, Sentence sentence, Viewer viewer)
    {
        var tool = tools[past.Tool];
        // "and with another 10k on top" after what something would pay.
        if (tool.Arguments.ContainsKey("amount") && sentence.Names.Count == 0 && sentence.Amounts is [var more])
        {
            yield return past.With("amount", more.Amount);
            yield break;
        }

        // "the biggest win this year" after a sum asks for deals, not for the sum of another period.
        if (IsOtherList(past))
        {
            // "just show them all": without what had narrowed the list.
            if (sentence.Has(FollowUpWords.Everything)) yield return new(past.Tool, past.Text("scope") is { } whose ? new Dictionary<string, object?> { ["scope"] = whose } : []);
            else foreach (var found in ArgumentReader.Read(tool, sentence, viewer).Where(f => f.Count > 0)) yield return Merged(past, found, sentence);
            yield break;
        }

        if (DealWords.Order(sentence) is not null && !RelativePeriod.Means(sentence) && (!IsMeasured(tool, sentence) || DealWords.Status(sentence) is "open") && AsList(past, sentence, viewer) is { } ordered)
        {
            yield return ordered;
            yield break;
        }

        var days = past.About;
        var shifted = RelativePeriod.Read(sentence, days);
        foreach (var found in ArgumentReader.Read(tool, sentence, viewer))
        {
            // "and for Q3" after two people side by side: both of them then.
            if (found.GetValueOrDefault("with") is string with && Period.TryParse(with) is not null && Period.TryParse(past.Text("with") ?? "") is null && !sentence.Has(FollowUpWords.Comparing) && found.Remove("with")) found["period"] = with;
            if (shifted is { } period && tool.Arguments.ContainsKey(ArgumentReader.PeriodArgument(tool))) found[ArgumentReader.PeriodArgument(tool)] = period.ToString();
            // "and December so far" after how one deal was paid: what those days were paid.
            if (past.Tool is PaidFor && past.Text("deal") is not null && found.Keys.All(key => key is "period" or "scope")) yield return Merged(new(Paid, new Dictionary<string, object?>()), found, sentence);
            else if (found.Count > 0) yield return Merged(past, found, sentence);
            else if (AsList(past, sentence, viewer) is { } list) yield return list;
        }
    }

    // What is listed is no deals, and nothing said of it makes it some.
    private static bool IsOtherList(PastCall past) => past.Tool is "list_leads" or "list_tasks" or "list_approvals";

    // "by value" of a ranking is what it ranks by, "the best three" are its lines.
    private static bool IsMeasured(ToolPrompt tool, Sentence sentence) =>
        tool.Arguments.ContainsKey("metric") && (AnalysisWords.Metric(sentence) is not null || (tool.Arguments.ContainsKey("limit") && DealWords.Limit(sentence) is not null));

    // "only the open ones" after a sum: the deals behind it.
    private PastCall? AsList(PastCall past, Sentence sentence, Viewer viewer)
    {
        if (past.Tool is List or One || !tools.TryGetValue(List, out var tool) || ArgumentReader.Read(tool, sentence, viewer) is not [{ Count: > 0 } found, ..]) return null;
        var arguments = new Dictionary<string, object?>();
        if (past.Text("scope") is { } scope) arguments["scope"] = scope;
        // What is open was not closed in the days that figures were asked for.
        var open = found.GetValueOrDefault("status") is "open" && tools.TryGetValue(past.Tool, out var figures) && figures.Direction is PeriodDirection.Back;
        if (!open && (past.Text("period") ?? Since(past, sentence)) is { } period) arguments["closing"] = period;
        // What was counted is won, what is lost was counted as lost.
        if (!found.ContainsKey("status") && (IsMeasured(past.Tool) || past.Tool is Figures)) arguments["status"] = past.Text("metric") is "lost_count" ? "lost" : "won";
        return Merged(new(List, arguments), found, sentence);
    }

    // "only the losses" after what changed since a day.
    private static string? Since(PastCall past, Sentence sentence) => Period.TryParse(past.Text("since") ?? "") switch
    {
        { Kind: PeriodKind.Day } day => Period.Between(day.Start, sentence.Clock.Today).ToString(),
        { } days => days.ToString(),
        null => null,
    };

    private static PastCall Merged(PastCall past, Dictionary<string, object?> found, Sentence sentence)
    {
        var arguments = new Dictionary<string, object?>(past.Arguments);
        arguments.Remove("page");
        // "all the open ones" takes back what had narrowed the list, but for whose it is.
        if (sentence.Has(FollowUpWords.All) && past.Tool == List) foreach (var narrowing in Narrowing) arguments.Remove(narrowing);
        foreach (var (name, value) in found) arguments[name] = value is string[] people && past.Arguments.GetValueOrDefault(name) is string[] earlier ? Amendment.Guests(earlier, people, sentence) : value;
        // "under 2k" after "over 5k": the new bound takes the place of the old one, as nothing lies between them.
        if (Bound(arguments, "min_value") > Bound(arguments, "max_value")) arguments.Remove(found.ContainsKey("max_value") ? "min_value" : "max_value");
        return past with { Arguments = arguments };
    }

    private static decimal? Bound(Dictionary<string, object?> arguments, string name) =>
        arguments.GetValueOrDefault(name) is { } value ? Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string Key(PastCall call) => call.Tool + string.Concat(call.Arguments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"|{a.Key}={a.Value}"));
}
