using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;

namespace SalesOpsBot.Assistant.Language.Coaching;

/// <summary>Reads whom somebody praises, and for what.</summary>
internal static class RecognitionReader
{
    /// <summary>Fills the arguments of <c>recognise_rep</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        var person = sentence.NamesOf(NameKind.Person).FirstOrDefault();
        call.Put("rep", person is null ? null : person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End));
        call.Put("text", sentence.TextOf(TextKind.Note) ?? sentence.TextOf(TextKind.Reason) ?? TailReader.Read(sentence));
    }
}
