using System.Text.Json.Nodes;

namespace SalesOpsBot.Testing.Access;

/// <summary>
/// The calls by which somebody reaches for what is another's: one for each argument that can name a person or a record. An argument that is not known here is a
/// fault, so that no tool goes untested.
/// </summary>
public static class ToolArguments
{
    /// <summary>Names a record, and how.</summary>
    private static readonly Dictionary<string, Func<MarkedPerson, string>> Records = new(StringComparer.Ordinal)
    {
        ["deal"] = person => person.Record("deal"),
        ["deals"] = person => person.Record("deal"),
        ["lead"] = person => person.Record("lead"),
        // Everybody's: what each of them has with it is not.
        ["account"] = _ => "Isdom",
        ["meeting"] = person => person.Record("meeting"),
        ["task"] = person => person.Record("task"),
        ["what"] = person => person.Record("deal"),
        ["login"] = person => $"msteams:{person.Record("login")}",
    };

    /// <summary>Names a person, beside a record that the call is about.</summary>
    private static readonly Dictionary<string, Func<MarkedPerson, string>> Persons = new(StringComparer.Ordinal)
    {
        ["scope"] = person => $"rep:{person.Name}",
        ["with"] = person => $"rep:{person.Name}",
        ["rep"] = person => person.Name,
        ["owner"] = person => person.Name,
        ["attendees"] = person => person.Name,
        ["person"] = person => person.Name,
        ["whose"] = person => person.Name,
    };

    /// <summary>What is said where it is about nobody's records, by the argument's name, or by the tool's and the argument's.</summary>
    private static readonly Dictionary<string, JsonNode> Said = new(StringComparer.Ordinal)
    {
        ["period"] = "2017-Q4",
        ["since"] = "2017-10-01",
        ["start"] = "2018-01-02T15:00",
        ["duration"] = 30,
        ["subject"] = "Talk",
        ["text"] = "Hello",
        ["commit"] = "1000",
        ["amount"] = 1_000,
        ["percent"] = "5",
        ["activity"] = "call",
        ["question"] = "what does GTX Pro cost",
        ["decision"] = "approve",
        ["keep"] = "asked",
        ["next_step"] = "Call again",
        ["time_zone"] = "Europe/Oslo",
        ["close_deal.outcome"] = "won",
        ["qualify_lead.outcome"] = "disqualified",
        ["qualify_lead.reason"] = "no budget",
        ["request_discount.reason"] = "a rival's price",
        ["log_meeting.start"] = "2017-12-30T10:00",
        ["find_meeting_times.period"] = "2018-01-02",
        ["list_meetings.period"] = "2018-01",
        ["create_deal.value"] = "100",
        ["resolve_change.keep"] = "mine",
    };

    /// <summary>What may be left unsaid, and is.</summary>
    private static readonly HashSet<string> Unsaid = new(StringComparer.Ordinal)
    {
        "alerts", "alerts_off", "alerts_on", "answer", "best_case", "by", "category", "channel", "check", "close_date", "closing", "comment", "date", "days", "digest", "expected", "focus", "from", "from_stage", "hours", "known_on", "language", "limit", "max_value",
        "method", "metric", "min_score", "min_value", "name", "note", "notes", "notice", "number", "online", "order", "order_by", "outcome", "page", "probability", "product", "quiet_hours", "quiz", "reason", "region",
        "stage", "status", "topic", "until", "value", "working_hours", "next_step_due", "due",
    };

    /// <summary>The calls.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="asker">Who calls it; a record that has to be said and is not what the call reaches for is their own.</param>
    /// <param name="subject">Whose records it reaches for.</param>
    /// <returns>The argument that reaches, and all arguments; one call with none where no argument can name somebody.</returns>
    public static IReadOnlyList<(string? Reaches, JsonObject Arguments)> Calls(ToolSignature tool, MarkedPerson asker, MarkedPerson subject)
    {
        if (tool.Arguments.FirstOrDefault(a => !IsKnown(tool, a)) is { } unknown)
            throw new InvalidOperationException($"{tool.Name} has an argument {unknown} that the rights matrix does not know: say in {nameof(ToolArguments)} whether it names a record or a person, or what to say for it.");
        var reaching = tool.Arguments.Where(a => a == "change" || Records.ContainsKey(a) || Persons.ContainsKey(a)).ToList();
        return reaching.Count == 0 ? [(null, Plain(tool))] : [.. reaching.Select(a => ((string?)a, Call(tool, a, asker, subject)))];
    }

    private static bool IsKnown(ToolSignature tool, string argument) =>
        argument is "change" or "approval" || Records.ContainsKey(argument) || Persons.ContainsKey(argument) || Said.ContainsKey(argument) || Said.ContainsKey($"{tool.Name}.{argument}") || Unsaid.Contains(argument);

    private static JsonObject Call(ToolSignature tool, string reaches, MarkedPerson asker, MarkedPerson subject)
    {
        var call = Plain(tool);
        if (Records.TryGetValue(reaches, out var record)) call[reaches] = record(subject);
        if (!Persons.TryGetValue(reaches, out var person)) return call;
        call[reaches] = person(subject);
        if (tool.Writes && tool.Arguments.FirstOrDefault(Records.ContainsKey) is { } about) call[about] = Records[about](asker);
        return call;
    }

    private static JsonObject Plain(ToolSignature tool) => new(tool.Arguments
        .Select(a => KeyValuePair.Create(a, (Said.GetValueOrDefault($"{tool.Name}.{a}") ?? Said.GetValueOrDefault(a))?.DeepClone()))
        .Where(a => a.Value is not null));
}
