using System.Globalization;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads what only makes sense after a list: the next page, one of those shown, back to the list, what is behind a sum.</summary>
internal sealed class ListFollowUpReader(IReadOnlyDictionary<string, ToolPrompt> tools)
{
    private const string List = "list_deals";
    private const string Figures = "get_kpis";
    private const string Pay = "get_commission";

    // How a thing of each kind is looked at; the others are only acted upon.
    private static readonly Dictionary<string, string> Shows = new() { ["deal"] = "get_deal", ["lead"] = "explain_lead_score" };

    /// <summary>The calls, or nothing where the sentence is about no list.</summary>
    public List<PastCall>? Read(Sentence sentence, Conversation before) => Back(sentence, before) ?? Neighbour(sentence, before) ?? Page(sentence, before) ?? Picked(sentence, before) ?? Behind(sentence, before);

    // "back to the list" after one of its deals.
    private List<PastCall>? Back(Sentence sentence, Conversation before)
    {
        if (sentence.Words.All(w => ListWords.Back.Contains(w.Text) || Filler.Noise.Contains(w.Text)) && sentence.Has(ListWords.BackTo) && before.IsOnList && before.SinceShown.Any(c => c.Text(before.Shown[0].Kind) is not null))
            return before.Turns.SelectMany(t => t).FirstOrDefault(Pages) is { } left ? [left] : null;
        if (!sentence.Has(ListWords.Returning) || !sentence.Has(ListWords.Lists)) return null;
        if (sentence.Names.Count > 0 || sentence.Words.Any(w => !Filler.Connecting.Contains(w.Text) && !ListWords.AroundReturn.Contains(w.Text))) return null;
        return before.Turns.SelectMany(t => t).FirstOrDefault(Pages) is { } list ? [list] : null;
    }

    // "the next one" after the second is the third.
    private static List<PastCall>? Neighbour(Sentence sentence, Conversation before)
    {
        if (!sentence.Has(ListWords.Neighbours) || !sentence.Has(ListWords.One) || !before.IsOnList) return null;
        if (sentence.Words.Any(w => !ListWords.AroundNeighbour.Contains(w.Text) && !Filler.Connecting.Contains(w.Text))) return null;
        var seen = before.SinceShown.Select(c => c.Text(before.Shown[0].Kind)).LastOrDefault(id => id is not null);
        var place = before.Shown.ToList().FindIndex(t => t.Id == seen) + (sentence.Has(ListWords.Next) ? 1 : -1);
        return seen is not null && place >= 0 && place < before.Shown.Count ? Show(before.Shown[place]) : null;
    }

    // "more", "next page", "page 3".
    private List<PastCall>? Page(Sentence sentence, Conversation before)
    {
        if (before.Turns[0].FirstOrDefault(Pages) is not { } list || !sentence.Has(ListWords.Paging)) return null;
        var page = Convert.ToInt32(list.Text("page") ?? "1", CultureInfo.InvariantCulture);
        foreach (var (at, word) in sentence.Words.Index())
        {
            if (ListWords.Page.Contains(word.Text) && Numerals.Cardinal(sentence.Word(at + 1) ?? "") is { } asked) return [list.With("page", asked)];
            if (!Filler.Connecting.Contains(word.Text) && !ListWords.Turning.Contains(word.Text)) return null;
        }

        if (sentence.PeriodPlaces.Count > 0 || sentence.Names.Count > 0) return null;
        var to = sentence.Has(ListWords.Previous) ? page - 1 : page + 1;
        return to >= 1 ? [list.With("page", to)] : null;
    }

    // "the second one", "number 3", "tell me more about it".
    private List<PastCall>? Picked(Sentence sentence, Conversation before)
    {
        // "and bottom?" of a ranking turns it round.
        if (sentence.Has(ListWords.Ends) && !sentence.Has(ListWords.OneOfThem) && before.LastAsked.Any(c => tools.TryGetValue(c.Tool, out var tool) && tool.Arguments.ContainsKey("order"))) return null;
        // "details on the second" is no day.
        var dated = sentence.PeriodPlaces.Count > 0 && !sentence.Has(ListWords.Details);
        if (dated || sentence.Names.Count > 0) return null;
        int? place = null;
        var pointed = false;
        foreach (var (at, word) in sentence.Words.Index())
        {
            var number = word.Text switch
            {
                _ when PlaceWords.Last.Contains(word.Text) => before.Shown.Count,
                _ when PlaceWords.First.Contains(word.Text) => 1,
                _ when sentence.Is(at - 1, ListWords.BeforeNumber) => Numerals.Cardinal(word.Text),
                _ => Numerals.Ordinal(word.Text) ?? (sentence.Words.Count == 1 && before.Shown.Count > 1 ? Numerals.Cardinal(word.Text) : null),
            };
            if (number is not null) place = number;
            else if (ListWords.Pointing.Contains(word.Text)) pointed = true;
            else if (!Filler.Connecting.Contains(word.Text) && !ListWords.Opening.Contains(word.Text)) return null;
        }

        if (place is { } index) return index >= 1 && index <= before.Shown.Count && before.IsOnList ? OfPlace(before.Shown[index - 1], before) : null;
        return pointed && sentence.Has(ListWords.OpeningOne) && before.Last([.. Shows.Keys]) is { } thing ? Show(thing) : null;
    }

    // "the third" after "mark the first one as done", of things that there is nothing to look at about: the same for another.
    private List<PastCall>? OfPlace(Thing thing, Conversation before)
    {
        var done = before.SinceShown.LastOrDefault(c => c.Text(thing.Kind) is not null && tools.TryGetValue(c.Tool, out var tool) && tool.Changes);
        return done is not null && !Shows.ContainsKey(thing.Kind) ? [done.With(thing.Kind, thing.Id)] : Show(thing) ?? OfLine(thing, before);
    }

    // "the second one" of a ranking: how that rep or office did in the same days; of a product or an account, what was won.
    private static List<PastCall>? OfLine(Thing thing, Conversation before)
    {
        var last = before.LastAsked is [var asked, ..] ? asked : null;
        var days = last?.Text("period") ?? last?.Days;
        var arguments = new Dictionary<string, object?>();
        if (thing.Kind is Thing.Person or Thing.Region)
        {
            if (days is not null) arguments["period"] = days;
            arguments["scope"] = thing.Kind is Thing.Person ? $"rep:{thing.Id}" : $"region:{thing.Id}";
            // Of what everybody is paid the second line is what that person is paid.
            return [new(last?.Tool is Pay ? Pay : Figures, arguments)];
        }

        if (thing.Kind is not (Thing.Product or "account")) return null;
        if (last?.Text("scope") is { } whose) arguments["scope"] = whose;
        if (days is not null) arguments["closing"] = days;
        arguments[thing.Kind] = thing.Id;
        return [new(List, arguments)];
    }

    /// <summary>The call that shows a thing; nothing where there is nothing to look at.</summary>
    public static List<PastCall>? Show(Thing thing) => Shows.TryGetValue(thing.Kind, out var tool)
        ? [new(tool, new Dictionary<string, object?> { [thing.Kind] = thing.Id })]
        : null;

    // "which deals are those" after a sum of what is open: the list of them.
    private List<PastCall>? Behind(Sentence sentence, Conversation before)
    {
        if (before.Turns[0].FirstOrDefault(c => c.Tool == "get_pipeline") is not { } sum || !tools.ContainsKey(List) || !sentence.Has(ListWords.BehindIt)) return null;
        if (!sentence.Has(ListWords.ListedDeals)) return null;
        if (Delexicaliser.Marks(sentence).Count > 0 || sentence.Words.Any(w => !Filler.Connecting.Contains(w.Text) && !ListWords.AroundDeals.Contains(w.Text))) return null;
        var arguments = new Dictionary<string, object?> { ["status"] = "open" };
        if (sum.Text("scope") is { } scope) arguments["scope"] = scope;
        if (sum.Text("period") is { } period) arguments["closing"] = period;
        return [new(List, arguments)];
    }

    private bool Pages(PastCall call) => tools.TryGetValue(call.Tool, out var tool) && tool.Arguments.ContainsKey("page");
}
