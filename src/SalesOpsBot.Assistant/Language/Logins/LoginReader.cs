using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Logins;

/// <summary>Reads whose login is whose: "connect alex@contoso.com with Gladys", "Alex Wilber is Darcel".</summary>
internal static class LoginReader
{
    private static readonly FrozenSet<string> Unlinking = Lexicon.Set("logins.unlinking");
    private static readonly FrozenSet<string> Opening = Lexicon.Set("logins.opening");
    private static readonly FrozenSet<string> Around = Lexicon.Set("logins.around");
    private static readonly FrozenSet<string> Ending = Lexicon.Set("logins.ending");

    /// <summary>Fills the arguments of <c>map_login</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        // The one who is known is the person, the stranger stands on the other side of "to", "with" or "is".
        var person = sentence.NamesOf(NameKind.Person).LastOrDefault();
        if (person is not null) call.Put("rep", person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End));
        else if (sentence.Has(Unlinking)) call.Put("rep", "nobody");
        call.Put("login", Login(sentence, person));
    }

    private static string? Login(Sentence sentence, NameHit? person)
    {
        if (sentence.Text.Split(' ').FirstOrDefault(w => w.IndexOf('@', StringComparison.Ordinal) > 0) is { } address) return address.Trim(',', '.', ';', ':', '"', '(', ')');
        var start = Array.FindIndex([.. sentence.Words], w => Opening.Contains(w.Text));
        while (sentence.Is(start + 1, Around)) start++;
        var end = start + 1;
        while (end < sentence.Words.Count && end != person?.First && !sentence.Is(end, Ending)) end++;
        return end > start + 1 && end <= (person?.First ?? end) ? sentence.Said(start + 1, end) : null;
    }
}
