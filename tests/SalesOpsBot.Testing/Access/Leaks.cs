using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Testing.Access;

/// <summary>Looks for what a reply tells of people whose records the asker may not see.</summary>
public static class Leaks
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The marks and values of others in a text.</summary>
    public static IReadOnlyList<string> In(string text, MarkedPerson? asker) =>
        [.. MarkedCompany.People.Where(person => asker is null || !MarkedCompany.MaySee(asker, person)).SelectMany(Signs).Where(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase))];

    /// <summary>All that a reply says: words, cards, suggestions, what waits, and the tools' results; not the arguments, which are the asker's own words.</summary>
    public static string Text(AssistantReply reply) => string.Join('\n', [
        reply.Text,
        .. reply.Cards.Select(Write),
        .. reply.Suggestions,
        .. reply.Pending.Select(Write),
        .. reply.Tools.Select(run => run.Result is { } result ? Write(result) : ""),
    ]);

    private static string Write(JsonNode node) => node.ToJsonString(Readable);

    private static IEnumerable<string> Signs(MarkedPerson person)
    {
        yield return person.Mark;
        foreach (var value in new[] { person.Value, person.Value * 3, person.Value * 10, person.Value * 20 })
        {
            var amount = value / 100m;
            foreach (var format in new[] { "0.00", "N2", "N0", "0.##" }) yield return amount.ToString(format, CultureInfo.InvariantCulture);
        }
    }
}
