using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Coaching;

/// <summary>Reads whom somebody praises, for what, and in which channel.</summary>
internal static partial class RecognitionReader
{
    private static readonly FrozenSet<string> AnyChannel = Lexicon.Set("recognition.anyChannel");
    private static readonly FrozenSet<string> BeforeChannel = Lexicon.Set("recognition.beforeChannel");
    private static readonly FrozenSet<string> Channels = Lexicon.Set("recognition.channels");
    private static readonly FrozenSet<string> AtChannel = Lexicon.Set("recognition.atChannel");

    /// <summary>Fills the arguments of <c>recognise_rep</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        var person = sentence.NamesOf(NameKind.Person).FirstOrDefault();
        call.Put("rep", person is null ? null : person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End));
        call.Put("channel", Channel(sentence));
        call.Put("text", sentence.TextOf(TextKind.Note) ?? sentence.TextOf(TextKind.Reason) ?? TailReader.Read(sentence));
    }

    // "#west-wins", "in the west wins channel", "in channel wins"; "the team channel" names none.
    private static string? Channel(Sentence sentence)
    {
        if (Tag().Match(sentence.Text) is { Success: true } tag) return tag.Groups["name"].Value;
        for (var at = 1; at < sentence.Words.Count; at++)
        {
            if (!Channels.Contains(sentence.Words[at].Text)) continue;
            var first = at;
            while (first > 0 && !BeforeChannel.Contains(sentence.Words[first - 1].Text)) first--;
            if (first > 0 && first < at && !Enumerable.Range(first, at - first).All(i => AnyChannel.Contains(sentence.Words[i].Text))) return sentence.Said(first, at);
            if (sentence.Is(at - 1, AtChannel) && at + 1 < sentence.Words.Count && !BeforeChannel.Contains(sentence.Words[at + 1].Text)) return sentence.Said(at + 1, at + 2);
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\w#])#(?<name>[\p{L}][\w-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
