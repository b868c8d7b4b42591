using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Tests.Language;

/// <summary>What tools answer in the conversations of the evaluation: the same three things in every list and ranking, and for a change its record.</summary>
internal static class ConversationResults
{
    private static readonly Dictionary<string, (string List, string Id, string[] Ids)> Lists = new()
    {
        ["list_deals"] = ("deals", "id", ["AAAA1111", "BBBB2222", "CCCC3333"]),
        ["list_deals_at_risk"] = ("deals", "id", ["AAAA1111", "BBBB2222", "CCCC3333"]),
        ["list_meetings"] = ("meetings", "id", ["M1", "M2", "M3"]),
        ["list_tasks"] = ("tasks", "id", ["T1", "T2", "T3"]),
        ["list_leads"] = ("leads", "externalId", ["L-1001", "L-1002", "L-1003"]),
        ["list_approvals"] = ("waiting", "id", ["A1", "A2", "A3"]),
    };

    // Rankings have a line for the three of whatever they are by.
    private static readonly Dictionary<string, string[]> Lines = new()
    {
        ["rep"] = ["Darcel Schlecht", "Marty Freudenburg", "Gladys Colclough"],
        ["product"] = ["GTX Plus Pro", "GTX Pro", "MG Special"],
        ["region"] = ["West", "Central", "East"],
    };

    private static readonly Dictionary<string, (string Kind, string? Argument)> Changes = new()
    {
        ["book_meeting"] = ("meeting", null),
        ["log_meeting"] = ("meeting", null),
        ["reschedule_meeting"] = ("meeting", "meeting"),
        ["cancel_meeting"] = ("meeting", "meeting"),
        ["add_task"] = ("task", null),
        ["complete_task"] = ("task", "task"),
        ["create_deal"] = ("deal", null),
        ["update_deal"] = ("deal", "deal"),
        ["close_deal"] = ("deal", "deal"),
        ["qualify_lead"] = ("lead", "lead"),
        ["assign_lead"] = ("lead", "lead"),
        ["log_lead_activity"] = ("lead", "lead"),
    };

    /// <summary>The result of a call.</summary>
    public static JsonObject Of(FunctionCallContent call)
    {
        if (Lists.TryGetValue(call.Name, out var list))
            return new() { [list.List] = new JsonArray([.. list.Ids.Select(id => new JsonObject { [list.Id] = id })]), ["others"] = new JsonArray() };
        if (call.Name is "get_leaderboard" or "analyse_deals" && $"{call.Arguments!.GetValueOrDefault("by") ?? "rep"}" is var by && Lines.TryGetValue(by, out var lines))
            return new() { ["by"] = by, ["rows"] = new JsonArray([.. lines.Select((label, at) => new JsonObject { ["label"] = label, ["value"] = 3 - at })]) };
        if (!Changes.TryGetValue(call.Name, out var change)) return [];
        var id = change.Argument is null ? "N9" : call.Arguments!.TryGetValue(change.Argument, out var named) ? named?.ToString() : "N9";
        return new() { ["change"] = new JsonObject { ["state"] = "pending", ["tool"] = call.Name, ["records"] = new JsonArray(new JsonObject { ["kind"] = change.Kind, ["id"] = id }) } };
    }
}
