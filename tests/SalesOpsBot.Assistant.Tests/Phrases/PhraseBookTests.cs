using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Access;
using Xunit.Abstractions;

namespace SalesOpsBot.Assistant.Tests.Phrases;

/// <summary>All that we say can be said in another language: nothing of it is missing in the English book, and nothing goes around the books.</summary>
public partial class PhraseBookTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, IndentSize = 2 };
    private static readonly string BookFile = Path.Combine(SampleCards.Root(AppContext.BaseDirectory), "prompts", "phrases", "en.json");

    // Names and texts of the company, of the channels, and of days and zones, which have words of their own in each culture.
    private static readonly FrozenSet<string> Data = MarkedCompany.People.SelectMany(person => $"{person.Name} {person.Mark}".Split(' '))
        .Concat("Isdom GTX Pro Norway Kim Cho CFO Rep Engaging Won Lost Prospecting Central renewal upgrade Person Company Account Ask the buyer Call people review budget safe sure Hello Talk East Lead DARCELLEAD DARCELWON MELVINLEAD com example kim isdom".Split(' '))
        .Concat("Teams Slack Dec Jan Nov Oct Sep Aug Jul Jun Tue Sunday Monday Tuesday December January February November October Etc Europe Oslo WAPE stage weighted cycle length rep call historical run rate calibrated off daily weekly none UTC USD KPI SQL English".Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    [Fact]
    public async Task EnglishBook_HasEveryPhraseOfTheProgram_AndNoOther()
    {
        var (phrases, pairs) = PhraseSource.Read();
        var book = new JsonObject();
        foreach (var phrase in phrases) book[phrase] = phrase;
        foreach (var pair in pairs) book[pair] = new JsonObject { ["one"] = pair.Split('|')[0], ["other"] = pair.Split('|')[1] };
        var text = new JsonObject { ["plurals"] = new JsonObject { ["one"] = "n = 1" }, ["phrases"] = book }.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("SALESOPS_WRITE_PHRASES") is not null) await File.WriteAllTextAsync(BookFile, text);
        var kept = JsonNode.Parse(await File.ReadAllTextAsync(BookFile))!["phrases"]!.AsObject().Select(p => p.Key).ToHashSet();
        var (missing, stale) = (book.Select(p => p.Key).Except(kept).ToList(), kept.Except(book.Select(p => p.Key)).ToList());
        Assert.True(missing.Count + stale.Count == 0, $"prompts/phrases/en.json lacks {missing.Count} and has {stale.Count} too many; SALESOPS_WRITE_PHRASES=1 writes it anew.\n+ {string.Join("\n+ ", missing.Take(10))}\n- {string.Join("\n- ", stale.Take(10))}");
    }

    [Fact]
    public async Task EveryTool_InAMadeUpLanguage_SaysNothingInEnglish()
    {
        var shelf = new PhraseShelf(new Dictionary<string, PhraseBook> { ["en"] = MadeUp() });
        using var bot = new MarkedBot(replace: services => services.AddSingleton(shelf));
        var leaks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        // What the playbook says is the company's own.
        foreach (var tool in ToolSignature.All.Where(tool => tool.Name is not ("search_playbook" or "quiz_me" or "answer_quiz")))
        {
            foreach (var (askerName, subjectName) in new[] { ("Darcel", "Darcel"), ("Melvin", "Darcel"), ("Olivia", "Melvin"), ("Darcel", "Gladys") })
            {
                foreach (var (_, arguments) in ToolArguments.Calls(tool, MarkedCompany.Named(askerName), MarkedCompany.Named(subjectName)))
                {
                    var asker = MarkedCompany.Named(askerName);
                    List<AssistantReply> replies = [await bot.CallAsync(asker, tool.Name, arguments)];
                    if (!tool.Writes) replies.Add(await bot.CallAsync(asker, tool.Name, arguments, "receipt"));
                    foreach (var said in replies.SelectMany(reply => reply.Cards.SelectMany(card => Said(card)).Append(reply.Text)))
                        foreach (var word in English().Matches(said).Select(match => match.Value).Where(word => !IsData(word, arguments))) leaks.TryAdd(word, $"{word}: {tool.Name} says “{Around(said, word)}”");
                }
            }
        }

        foreach (var leak in leaks.Values) output.WriteLine(leak);
        Assert.True(leaks.Count == 0, string.Join("\n", leaks.Values.Take(60)));
    }

    /// <summary>English with an accent: a vowel without one did not come from the book.</summary>
    private static PhraseBook MadeUp()
    {
        var phrases = JsonNode.Parse(File.ReadAllText(BookFile))!["phrases"]!.AsObject();
        var words = phrases.Where(p => p.Value is JsonObject).ToDictionary(p => p.Key, p => new Dictionary<string, string> { ["other"] = Disguised(p.Key.Split('|')[1]) }.ToFrozenDictionary());
        return new(CultureInfo.InvariantCulture, phrases.Where(p => p.Value is JsonValue).Select(p => KeyValuePair.Create(p.Key, Disguised(p.Key))), new(new Dictionary<string, PluralRule>(), words));
    }

    private static string Disguised(string phrase) => Whole().Replace(phrase, part => part.Value[0] == '$' ? Quoted().Replace(part.Value, quote => quote.Value.Contains(' ', StringComparison.Ordinal) ? Foreign(quote.Value) : quote.Value) : Foreign(part.Value));

    private static string Foreign(string text) => Vowel().Replace(text, vowel => "áéíóúÁÉÍÓÚ"["aeiouAEIOU".IndexOf(vowel.Value[0], StringComparison.Ordinal)].ToString());

    private static IEnumerable<string> Said(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(p => p.Value is JsonValue value && p.Key is "text" or "title" or "label" or "placeholder" or "fallbackText" or "altText" or "errorMessage" && p.Value!.GetValueKind() == JsonValueKind.String ? [p.Value.GetValue<string>()] : p.Key is "data" ? [] : Said(p.Value)),
        JsonArray list => list.SelectMany(Said),
        _ => [],
    };

    private static string Around(string said, string word) => said.IndexOf(word, StringComparison.Ordinal) is var at ? said[Math.Max(0, at - 60)..Math.Min(said.Length, at + 60)].ReplaceLineEndings(" / ") : "";

    private static bool IsData(string word, JsonObject arguments) => Data.Contains(word) || arguments.ToJsonString().Contains(word, StringComparison.OrdinalIgnoreCase);

    // Words inside of a template's expressions are those between quotes that hold a blank: the others are names and formats.
    [GeneratedRegex(@"'(?:[^'\\]|\\.)*'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\$\{(?:[^{}]|\{[^{}]*\})*\}|(?:(?!\$\{).)+", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Whole();

    [GeneratedRegex("[aeiouAEIOU]", RegexOptions.CultureInvariant)]
    private static partial Regex Vowel();

    [GeneratedRegex(@"\b(?=[a-zA-Z]*[aeiouAEIOU])[a-zA-Z]{3,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
