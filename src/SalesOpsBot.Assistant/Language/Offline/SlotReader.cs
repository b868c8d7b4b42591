using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Meetings;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads which of the free times that were found is taken: "book the first slot", "Tuesday at 10 works".</summary>
internal sealed class SlotReader(IReadOnlyDictionary<string, ToolPrompt> tools)
{
    private const string Find = "find_meeting_times";
    private const string Book = "book_meeting";

    private static readonly FrozenSet<string> Taking = Lexicon.Set("slots.taking");
    private static readonly FrozenSet<string> Nouns = Lexicon.Set("slots.nouns");
    private static readonly FrozenSet<string> First = Lexicon.Set("slots.first");
    private static readonly FrozenSet<string> Last = Lexicon.Set("slots.last");

    /// <summary>The meeting at that time, with the people and the length that were asked about; nothing where the sentence takes none.</summary>
    public PastCall? Read(Sentence sentence, Conversation before, Viewer viewer)
    {
        if (before.LastAsked.FirstOrDefault(c => c.Tool == Find) is not { } asked || !tools.TryGetValue(Book, out var book)) return null;
        // "the last slot" takes it as "book the last slot" does.
        var taken = sentence.Has(Taking) || (sentence.PeriodPlaces.Count == 0 && sentence.Times.Count == 0);
        if (!taken || !OnlyTakes(sentence)) return null;
        if (Place(sentence, before, viewer) is not { } start) return null;
        var arguments = new Dictionary<string, object?> { ["start"] = start };
        foreach (var kept in new[] { "attendees", "duration" }) if (asked.Arguments.GetValueOrDefault(kept) is { } value) arguments[kept] = value;
        // "book Darcel for the first slot, 20 minutes, about Kan-code".
        foreach (var (name, said) in ChangeReader.Read(book, sentence, viewer)[0].Where(f => f.Key is not "start")) arguments[name] = said;
        return new(book.Name, arguments);
    }

    private static string? Place(Sentence sentence, Conversation before, Viewer viewer)
    {
        if (StartReader.Read(sentence, Periods.PeriodDirection.Ahead, viewer) is { } said && said.Contains('T', StringComparison.Ordinal)) return said;
        foreach (var word in sentence.Words)
        {
            var place = First.Contains(word.Text) ? 1 : Last.Contains(word.Text) ? before.Slots.Count : Numerals.Ordinal(word.Text);
            if (place is not { } index || index < 1 || index > before.Slots.Count) continue;
            var at = TimeZoneInfo.ConvertTime(before.Slots[index - 1], viewer.Zone).DateTime;
            return StartReader.Text(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
        }

        return null;
    }

    private static bool OnlyTakes(Sentence sentence)
    {
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at].Text;
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (!Taking.Contains(word) && !Nouns.Contains(word) && !Filler.Connecting.Contains(word) && Numerals.Ordinal(word) is null) return false;
        }

        return true;
    }
}
