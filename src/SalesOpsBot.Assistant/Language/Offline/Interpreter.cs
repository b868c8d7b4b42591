using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Quizzes;
using SalesOpsBot.Assistant.Language.Scopes;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Turns a sentence and what came before it into calls of tools.</summary>
internal sealed class Interpreter
{
    private const int NearestOffered = 3;
    private const string Subject = "what";
    private const double FollowUpConfidence = 0.9;
    private const double PointedConfidence = 0.5;
    private const int LongestLook = 7;
    private const string Explain = "explain_answer";
    private const string Approving = "decide_approval";
    private const string Approvals = "list_approvals";
    private const string Undo = "undo_last_change";
    private const string Pay = "get_commission";
    private const string PayExplained = "explain_commission";
    private const string Territories = "get_territories";
    private const string Balance = "balance_territories";
    private const string Several = "deals";
    private const string Logged = "log_meeting";
    private const string LeadLogged = "log_lead_activity";
    private const int ShortestClause = 3;
    private const int ShortestMending = 2;
    private const int LongestLine = 4;

    private static readonly HashSet<string> Standing = ["explain_answer", "help", "who_am_i"];

    private readonly Dictionary<string, ToolPrompt> _tools;
    private readonly ToolVocabulary _vocabulary;
    private readonly DecisionReader _decisions;
    private readonly PendingChangeReader _pending;
    private readonly RepeatReader _repeats;
    private readonly SlotReader _slots;
    private readonly FollowUpReader _followUps;
    private readonly SentenceJudge _judge;
    private readonly ToolChooser _chooser;
    private readonly CarriedArguments _carried;

    private readonly IntentModel _model;
    private readonly SentenceReader _reader;
    private readonly PromptLibrary _prompts;
    private readonly LanguageOptions _options;

    public Interpreter(IntentModel model, SentenceReader reader, PromptLibrary prompts, LanguageOptions options)
    {
        (_model, _reader, _prompts, _options) = (model, reader, prompts, options);
        _tools = prompts.Tools.ToDictionary(t => t.Name);
        _vocabulary = new(prompts.Tools);
        _decisions = new(_tools);
        _pending = new(_tools, _vocabulary, _decisions);
        _repeats = new(_tools);
        _slots = new(_tools);
        _followUps = new(_tools, _vocabulary);
        _judge = new(model, _tools, _vocabulary, options);
        _chooser = new(_tools, options);
        _carried = new(_tools);
    }

    public Interpretation Read(string text, TurnContext turn, Conversation before)
    {
        var said = _reader.Read(text, turn);
        if (said.Words.Count == 0) return new([], 0) { Nearest = ["help"] };
        var sentence = PronounReader.Spelt(said, before) is { } spelt ? Meant(said, _reader.Read(spelt, turn)) : said;
        var verdict = _judge.Judge(sentence);
        return InContext(said, sentence, verdict, turn, before) ?? Alone(sentence, turn, before);
    }

    // "how accurate were we, they will ask" is clear without knowing who.
    private Sentence Meant(Sentence said, Sentence spelt)
    {
        return said.NamesOf(NameKind.Account).Any() || !spelt.NamesOf(NameKind.Account).Any() || (_judge.Judge(said) is var alone && (!IsOfNoAccount(alone) || _judge.Judge(spelt).Top == alone.Top)) ? spelt : said;
    }

    private bool IsOfNoAccount(Verdict alone) =>
        alone.Confidence >= ToolVocabulary.Clear && _tools.TryGetValue(alone.Top, out var tool) && !tool.Arguments.ContainsKey("account") && !tool.Arguments.ContainsKey("deal");

    // What only makes sense after what came before, the surest sign of it first.
    private Interpretation? InContext(Sentence said, Sentence sentence, Verdict verdict, TurnContext turn, Conversation before)
    {
        if (QuizReader.Answer(said, before) is { } played) return new([played], FollowUpConfidence);
        if (Answered(said, verdict, turn, before) is { } answered) return new(answered, FollowUpConfidence);
        if ((_pending.Read(said, verdict, before, turn.Viewer) ?? _pending.Read(sentence, verdict, before, turn.Viewer) ?? Mended(said, turn, before)) is { } decided) return Doubted(decided, turn, before) ?? new(decided, FollowUpConfidence);
        if (_slots.Read(sentence, before, turn.Viewer) is { } taken) return new([taken], FollowUpConfidence);
        if (_repeats.Read(sentence, before, turn.Viewer) is { } repeated) return new(repeated, FollowUpConfidence);
        if ((Regretted(sentence, before) ?? Pointed(sentence, turn, before)) is { } pointed) return pointed;
        // A yes to nothing goes on with nothing.
        if (_decisions.Read(said, null) is not null) return null;
        if (SettingReader.Read(sentence, verdict, before) is { } setting) return new([setting], FollowUpConfidence);
        return _followUps.Read(sentence, verdict, before, turn.Viewer) is { } continued ? new(continued, FollowUpConfidence) : null;
    }

    // "make it 5k, that's all they have": what comes after the pause only tells why.
    private IReadOnlyList<PastCall>? Mended(Sentence said, TurnContext turn, Conversation before)
    {
        if (said.Pauses().FirstOrDefault(at => at >= ShortestMending) is not (> 0 and var pause) || _judge.Judge(said, pause + 1).Confidence >= ToolVocabulary.Clear) return null;
        var clause = _reader.Read(said.Said(0, pause), turn);
        return PendingChangeReader.IsCued(clause) ? _pending.Read(clause, _judge.Judge(clause), before, turn.Viewer) : null;
    }

    // A yes after a correction that was not followed may be a yes to that: the change that waits is shown once more instead.
    private Interpretation? Doubted(IReadOnlyList<PastCall> decided, TurnContext turn, Conversation before)
    {
        if (decided is not [{ Tool: DecisionReader.Confirm }, ..] || _pending.Waiting(before) is not { Count: > 0 } waiting || waiting.Any(c => c.Change is null)) return null;
        var unheard = before.Unheard is { } text && PendingChangeReader.IsAbout(_reader.Read(text, turn));
        return unheard || before.Turns[0].Any(c => IsChange(c) && before.Failed.Contains(c))
            ? new(waiting, FollowUpConfidence) { Note = Say("I didn't follow your last change, so this is what I'd do") } : null;
    }

    private Interpretation Alone(Sentence sentence, TurnContext turn, Conversation before)
    {
        if (ClauseReader.Split(sentence, _model.Judge, _tools) is var (end, start)) return Both(sentence, end, start, turn, before);
        var read = Single(sentence, turn, before);
        // A yes or a no to nothing is still that, and is told so.
        if (read.Calls is [] or [{ Tool: "help" or DecisionReader.Confirm }] && _decisions.Read(sentence, null) is { } decision && Offered(decision, before) is { } offered) return new([offered], FollowUpConfidence);
        var decides = read.Calls is [] or [{ Tool: "help" }] || (read.Calls is [{ Tool: Approving }] && !before.LastAsked.Any(c => c.Tool is Approving or Approvals));
        if (decides && _decisions.Read(sentence, null) is { } decided) return new([new(decided, new Dictionary<string, object?>())], FollowUpConfidence);
        if (read.Calls.Count == 0 && Completed(sentence, turn, before) is { } completed) return completed;
        // "what's it at now?" of what is being looked at: it is shown.
        if (read.Calls.Count > 0) return read;
        if (read.Topic is null && sentence.Is(0, TurnWords.Asking) && sentence.Names.Count == 0 && before.LastAsked.Any(c => !IsChange(c))) return new([new(Explain, new Dictionary<string, object?>())], PointedConfidence);
        // What no tool answers is still said of a row of the list, unless it was to mend the change that waits.
        return (read.Topic is null || before.IsOnList) && _pending.Pending(before) is null && Looked(sentence, before) is { } pointer && ListFollowUpReader.Show(pointer.Thing) is { } shown ? new(shown, PointedConfidence) : read;
    }

    // "hm she'll be upset. put it back" after something was done.
    private Interpretation? Regretted(Sentence sentence, Conversation before)
    {
        if (before.Turns is not [[{ Tool: DecisionReader.Confirm }, ..], ..]) return null;
        return sentence.Pauses().LastOrDefault() is > 0 and var pause && pause + 1 < sentence.Words.Count && _judge.Judge(sentence, pause + 1) is { Top: Undo, Confidence: >= ToolVocabulary.Clear } ? new([new(Undo, new Dictionary<string, object?>())], FollowUpConfidence) : null;
    }

    // "apply it" after moves that were proposed: they are prepared.
    private static PastCall? Offered(string decision, Conversation before) => decision == DecisionReader.Confirm && before.LastAsked is [{ Tool: Territories } shown, ..]
        ? new(Balance, shown.Text("scope") is { } scope ? new Dictionary<string, object?> { ["scope"] = scope } : []) : null;

    // "what's up with the first one", "what's it at now?" of what is being looked at.
    private static Pointer? Looked(Sentence sentence, Conversation before)
    {
        if (sentence.Words.Count > LongestLook) return null;
        if (PointerReader.Place(sentence, before) is { } place) return before.IsOnList ? place : null;
        return PointerReader.Pronoun(sentence, before) is { } pointer && before.LastAsked.Any(c => c.Text(pointer.Thing.Kind) is not null) ? pointer : null;
    }

    // A question was asked. A yes, a no or a clear request of its own is no answer to it.
    private IReadOnlyList<PastCall>? Answered(Sentence sentence, Verdict verdict, TurnContext turn, Conversation before)
    {
        if (before.Asked is not { } question || _decisions.Read(sentence, null) is not null || sentence.Is(0, TurnWords.TakingBack)) return null;
        // "give it to Moses" changes something, and chooses nothing of what was to be shown.
        if (verdict.Confidence >= ToolVocabulary.Clear && _tools.TryGetValue(verdict.Top, out var wanted) && wanted.Changes && !IsChange(question.Call) && sentence.Words.Count >= ShortestClause) return null;
        var clear = sentence.Words.Count >= ShortestClause ? _options.ActFrom : ToolVocabulary.Clear;
        if (!PendingChangeReader.IsFragment(sentence) && verdict.Confidence >= clear && _tools.ContainsKey(verdict.Top) && verdict.Top != question.Call.Tool && ChoiceReader.Read(sentence, question.Choices) is null) return null;
        return AnswerReader.Read(sentence, before, _tools, turn.Viewer);
    }

    // "assign the second one to Gladys" after leads, "move it to Friday" after a meeting: with the kind said, it is a request like any other.
    private Interpretation? Pointed(Sentence sentence, TurnContext turn, Conversation before)
    {
        if (PlacesReader.Read(sentence, before) is [var any, ..] several && PointedAt(any, placed: true, sentence, turn, before) is { Calls: [var one] } all)
            return all with { Calls = one.Arguments.ContainsKey(Several) ? [one.With(Several, string.Join(", ", several.Select(p => p.Thing.Id)))] : [.. several.Select(p => one.With(p.Thing.Kind, p.Thing.Id))] };
        var place = PointerReader.Place(sentence, before);
        return (place ?? PointerReader.Pronoun(sentence, before)) is { } pointer && (place is not null || !PronounReader.IsOfAccount(sentence, pointer.First) || !IsOfNoAccount(_judge.Judge(sentence))) ? PointedAt(pointer, place is not null, sentence, turn, before) : null;
    }

    private Interpretation? PointedAt(Pointer pointer, bool placed, Sentence sentence, TurnContext turn, Conversation before)
    {
        if (before.LastAsked is [{ Tool: Pay or PayExplained } paid, ..] && pointer.Thing.Kind is "deal" or Thing.Person && sentence.Has(TurnWords.Explaining)) return new([PaidFor(pointer.Thing, paid)], FollowUpConfidence);
        // Of a list that nobody speaks of any more nothing is picked without saying what for.
        if (pointer.IsAll(sentence)) return !placed || before.IsOnList ? null : new([], 0) { Nearest = ["help"] };
        var spelt = _reader.Read(pointer.Spelt(sentence), turn);
        var read = Single(spelt, turn, before.About(pointer.Thing));
        // "it" after a deal may be the figure as well: whoever asks, and changes nothing, is read as without it first.
        var meant = placed || pointer.Thing.Kind is not ("deal" or "account") || before.LastAsked.Any(c => c.Text(pointer.Thing.Kind) == pointer.Thing.Id) || (before.Shown is [var only] && only == pointer.Thing);
        // "the oldest one, what's its next step": whatever it is, it stands there.
        if (placed && read is { Calls: [], Topic: null } && sentence.Has(TurnWords.Questioning) && ListFollowUpReader.Show(pointer.Thing) is { } seen) return new(seen, PointedConfidence);
        if (read.Calls is not [var call] || _tools[call.Tool] is not { } tool) return null;
        if (pointer.Thing.Kind is Thing.Person or Thing.Product or Thing.Region) return read with { Calls = [CarriedArguments.InTheSameDays(call, tool, before)] };
        if (FocusReader.Argument(tool, pointer.Thing) is { } argument && (tool.Changes || meant)) return read with { Calls = [call.With(argument, pointer.Thing.Id)] };
        // "when did we last touch it": whatever it is.
        // "undo that" takes back what was done last, whatever is being spoken of.
        if (tool.Arguments.ContainsKey(Subject) && tool.Changes && pointer.End == pointer.First + 1) return read;
        if (tool.Arguments.ContainsKey(Subject)) return read with { Calls = [call.With(Subject, pointer.Thing.Id)] };
        // "who closed the first one": it says so itself.
        return placed && !tool.Changes && ListFollowUpReader.Show(pointer.Thing) is { } shown ? new(shown, PointedConfidence) : null;
    }

    // "explain the biggest one" after what somebody, or everybody, is paid.
    private static PastCall PaidFor(Thing thing, PastCall paid)
    {
        var call = new PastCall(PayExplained, thing.Kind is "deal" ? new Dictionary<string, object?> { ["deal"] = thing.Id } : new() { ["scope"] = $"rep:{thing.Id}" });
        return thing.Kind is Thing.Person && (paid.Text("period") ?? paid.Days) is { } days ? call.With("period", days) : call;
    }

    // "which ones are overdue" of leads: which leads are.
    private Interpretation? Completed(Sentence sentence, TurnContext turn, Conversation before)
    {
        if (NounReader.Spelt(sentence, before) is not { } spelt) return null;
        var read = Single(_reader.Read(spelt, turn), turn, before);
        if (read.Calls is not [var call] || _tools[call.Tool].Changes) return null;
        return read with { Calls = [_followUps.Lean(call, before, ScopeReader.Read(sentence, turn.Viewer), pronounOnly: true, sentence)] };
    }

    private Interpretation Single(Sentence sentence, TurnContext turn, Conversation before)
    {
        var verdict = _judge.Judge(sentence);
        if (verdict.Confidence < _options.ActFrom || !_tools.ContainsKey(verdict.Top)) verdict = _judge.ClauseOf(sentence) ?? verdict;
        verdict = Topic.Lean(verdict, before);
        var spoken = before.Turns.Count > 0 && before.Turns[0].Any(c => c.Tool is "get_deal") ? before.Deal : null;
        var (tool, confidence) = _chooser.Choose(sentence, verdict, spoken is not null);
        var nearest = verdict.Ranked.Where(r => _tools.ContainsKey(r.Label)).Select(r => r.Label).Take(NearestOffered).ToList();
        // "called them just now" of a lead that is being looked at.
        if (tool == Logged && before.Latest is { Kind: "lead" } && sentence.NamesOf(NameKind.Account).FirstOrDefault() is null && sentence.Has(TurnWords.Reached)) tool = LeadLogged;
        if (tool is null) return new([], 1 - confidence) { Nearest = nearest, Topic = OutsideOf(verdict) };
        if (confidence < _options.ActFrom) return new([], confidence) { Nearest = nearest, Ask = confidence >= _options.AskFrom };

        if (_tools[tool].Changes) return new(Changes(tool, sentence, turn, before), confidence);
        var scope = ScopeReader.Read(sentence, turn.Viewer);
        var calls = ArgumentReader.Read(_tools[tool], sentence, turn.Viewer).Select(a => new PastCall(tool, DealFigures.Listed(verdict.Top, tool, a)));
        // "who owns it", "what's the deal worth": the deal that is being spoken of.
        var single = tool == "list_deals" && before.Deal is not null && sentence.Has(Nouns.One("deal")) && sentence.Has(TurnWords.Definite) && calls.All(c => c.Arguments.Count == 0);
        if (single) return new([new("get_deal", new Dictionary<string, object?> { ["deal"] = before.Deal })], confidence);
        if (tool == "get_deal" && spoken is not null && DealReader.Read(sentence) is null) return new([new(tool, new Dictionary<string, object?> { ["deal"] = spoken })], confidence);
        if (before.Turns.Count > 0 && !Standing.Contains(tool) && (FollowUpReader.Leans(sentence, scope) || _tools[tool].Arguments.ContainsKey("with")))
            calls = calls.Select(c => _followUps.Lean(c, before, scope, pronounOnly: !FollowUpReader.Leads(sentence) && !FollowUpReader.IsByLine(sentence) && !FollowUpReader.IsThen(sentence) && !FollowUpReader.IsInside(sentence) && !sentence.Has(FollowUpWords.Same), sentence));
        calls = calls.Select(c => _carried.To(c, sentence, before));
        // "how was the Isdom deal calculated" after what somebody is paid.
        if (tool == Explain && before.LastAsked is [{ Tool: Pay or PayExplained }, ..] && DealReader.Read(sentence) is { } line) return new([new(PayExplained, new Dictionary<string, object?> { ["deal"] = line })], confidence);
        // "quiz me on that": on the page that was shown.
        if (tool == "quiz_me" && before is { Page: { } page, LastAsked: [{ Tool: "search_playbook" }, ..] } && sentence.Has(TurnWords.Pointing)) return new([new(tool, new Dictionary<string, object?> { ["topic"] = page })], confidence);
        return new([.. calls.Select(c => FocusReader.Ask(_tools[tool], c, sentence, before))], confidence);
    }

    // What a card's button called has no sentences.
    private bool IsChange(PastCall call) => _tools.TryGetValue(call.Tool, out var tool) && tool.Changes;

    // "move it to the end of January": the deal that is being spoken of; while its change waits, the change said anew.
    private List<PastCall> Changes(string tool, Sentence sentence, TurnContext turn, Conversation before)
    {
        var calls = ArgumentReader.Read(_tools[tool], sentence, turn.Viewer).ConvertAll(a => new PastCall(tool, a));
        if (calls.Count != 1 || FocusReader.NamesOne(calls[0])) return calls;
        calls = [_carried.To(calls[0], sentence, before)];
        if (_pending.Pending(before) is { } pending && pending.Tool == tool && _pending.Amended(pending, sentence, turn.Viewer) is { } amended) return amended;
        return [FocusReader.Fill(_tools[tool], calls[0], sentence, before)];
    }

    private Interpretation Both(Sentence sentence, int end, int start, TurnContext turn, Conversation before)
    {
        var first = Single(_reader.Read(sentence.Said(0, end), turn), turn, before);
        // "close Isdom as won and book a call with them": the second speaks of what the first names.
        var spoken = first.Calls.Select(c => c.Text("deal") ?? c.Text("account")).OfType<string>().FirstOrDefault();
        var known = spoken is null ? before : before.About(new("deal", spoken));
        var rest = _reader.Read(sentence.Said(start, sentence.Words.Count), turn);
        var second = Single(PronounReader.Spelt(rest, first.Calls.SelectMany(ThingReader.Named).Aggregate(known, (spokenOf, thing) => thing.Kind == Thing.Person ? spokenOf.About(thing) : spokenOf)) is { } spelt ? _reader.Read(spelt, turn) : rest, turn, known);
        // "now Vicki, what is stuck": what says nothing to change asks for no change.
        // "new deal for Konex, 550, should close in May": what is said of it after the pause is no other change.
        // "won revenue this quarter, split by office" is one question.
        if ((FollowUpReader.IsByLine(rest) && rest.Words.Count <= LongestLine) || first.Calls.Count == 0 || second.Calls.Count == 0 || PendingChangeReader.Mends(first.Calls[^1].Tool, second.Calls[0].Tool) || first.Calls.Any(c => _tools[c.Tool].Changes && c.Arguments.Count == 0)) return Single(sentence, turn, before);
        return new([.. Shared(first.Calls, second.Calls), .. Shared(second.Calls, first.Calls)], Math.Min(first.Confidence, second.Confidence));
    }

    // A period or scope said once holds for both requests.
    private IEnumerable<PastCall> Shared(IReadOnlyList<PastCall> calls, IReadOnlyList<PastCall> others)
    {
        foreach (var call in calls)
        {
            var tool = _tools[call.Tool];
            var arguments = new Dictionary<string, object?>(call.Arguments);
            if (tool.Arguments.ContainsKey("scope") && others[0].Text("scope") is { } scope) arguments.TryAdd("scope", scope);
            var days = ArgumentReader.PeriodArgument(tool);
            if (tool.Arguments.ContainsKey(days) && (others[0].Text("period") ?? others[0].Text("closing")) is { } period) arguments.TryAdd(days, period);
            yield return call with { Arguments = arguments };
        }
    }

    private string? OutsideOf(Verdict verdict) => _prompts.Outside.FirstOrDefault(o => IntentModelSource.OutsidePrefix + o.Name == verdict.Top)?.Description;
}
