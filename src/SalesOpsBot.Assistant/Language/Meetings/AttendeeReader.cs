using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Meetings;

/// <summary>Reads who takes part, the person who speaks left out.</summary>
internal static partial class AttendeeReader
{
    private static readonly FrozenSet<string> Introducing = Lexicon.Set("meetings.introducing");

    /// <summary>Names of colleagues, e-mail addresses, and names that nobody here has; nothing where nobody is named.</summary>
    public static string[]? Read(Sentence sentence, Viewer viewer)
    {
        var colleagues = sentence.NamesOf(NameKind.Person).Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End)).Where(n => n != viewer.Person.Name);
        var addresses = Address().Matches(sentence.Text).Select(m => m.Value);
        var others = UnknownNameReader.After(sentence, Introducing) is { } unknown ? [unknown] : Array.Empty<string>();
        string[] found = [.. colleagues.Concat(addresses).Concat(others).Distinct()];
        return found.Length > 0 ? found : null;
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]*\w", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
