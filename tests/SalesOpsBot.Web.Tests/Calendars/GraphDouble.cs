using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Web.Tests.Calendars;

/// <summary>Microsoft Graph's calendars and the authority that gives its tokens, on a port of this machine: speaks the documented wire format and remembers events.</summary>
public sealed class GraphDouble : IAsyncDisposable
{
    // Graph takes the names of an action's parameters in any case, and its own client writes them with capitals.
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    private readonly WebApplication _app;

    private GraphDouble(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Each request for a calendar: method and path, and body.</summary>
    public ConcurrentQueue<(string Request, JsonNode? Body)> Received { get; } = new();

    /// <summary>The grants that tokens were asked for with.</summary>
    public ConcurrentQueue<IFormCollection> Grants { get; } = new();

    /// <summary>Answers to come before those of the calendars.</summary>
    public ConcurrentQueue<(int Status, string Code, string? RetryAfter)> Refusals { get; } = new();

    /// <summary>What people's schedules hold, by address.</summary>
    public Dictionary<string, JsonArray> Schedules { get; } = [];

    /// <summary>What is suggested for meeting.</summary>
    public List<(string Start, string End)> Suggestions { get; } = [];

    public Dictionary<string, JsonObject> Events { get; } = [];

    /// <summary>What went wrong in here.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Whether an event is made, and its answer lost.</summary>
    public bool LosesAnswers { get; set; }

    public static async Task<GraphDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var graph = new GraphDouble(app);
        app.MapPost("/{tenant}/oauth2/v2.0/token", graph.TokenAsync);
        app.Use(async (context, next) =>
        {
            try { await next(context); }
            catch (Exception fault) { graph.Fault = fault; throw; }
        });
        app.Map("/v1.0/users/{mailbox}/{**path}", graph.TakeAsync);
        await app.StartAsync();
        return graph;
    }

    /// <summary>Refuses the next requests, in Graph's own words.</summary>
    public void Refuse(int status, string code, string? retryAfter = null, int times = 1)
    {
        for (var i = 0; i < times; i++) Refusals.Enqueue((status, code, retryAfter));
    }

    /// <summary>A line of somebody's schedule.</summary>
    public void Busy(string address, string start, string end, string subject, string status = "busy", bool isPrivate = false, string zone = "UTC")
    {
        if (!Schedules.TryGetValue(address, out var items)) Schedules[address] = items = [];
        items.Add(new JsonObject { ["isPrivate"] = isPrivate, ["status"] = status, ["subject"] = subject, ["location"] = "", ["isMeeting"] = true, ["isRecurring"] = false, ["start"] = Time(start, zone), ["end"] = Time(end, zone) });
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        Grants.Enqueue(await request.ReadFormAsync());
        return Results.Json(new { token_type = "Bearer", expires_in = 3599, ext_expires_in = 3599, access_token = string.Create(CultureInfo.InvariantCulture, $"token-{Grants.Count}"), refresh_token = "next-refresh" });
    }

    private async Task<IResult> TakeAsync(HttpContext context, string mailbox, string path)
    {
        var body = context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0 ? await JsonNode.ParseAsync(context.Request.Body, AnyCase) : null;
        Received.Enqueue(($"{context.Request.Method} {mailbox} {path}", body));
        if (!context.Request.Headers.Authorization.ToString().StartsWith("Bearer token-", StringComparison.Ordinal)) return Error(401, "InvalidAuthenticationToken");
        if (Refusals.TryDequeue(out var refusal))
        {
            if (refusal.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait;
            return Error(refusal.Status, refusal.Code);
        }

        var result = (context.Request.Method, path.Split('/')) switch
        {
            ("POST", ["calendar", "getSchedule"]) => Schedule(body!),
            ("POST", ["findMeetingTimes"]) => Suggest(),
            ("POST", ["events"]) => Create(body!.AsObject()),
            ("GET", ["events"]) => Find(context.Request.Query["$filter"]!),
            ("GET", ["events", var id]) => Events.TryGetValue(id, out var kept) ? Results.Json(kept) : Error(404, "ErrorItemNotFound"),
            ("PATCH", ["events", var id]) => Update(id, body!.AsObject()),
            ("POST", ["events", var id, "cancel"]) => Events.Remove(id) ? Results.StatusCode(202) : Error(404, "ErrorItemNotFound"),
            _ => Error(400, "BadRequest"),
        };
        if (LosesAnswers && context.Request.Method == "POST")
        {
            LosesAnswers = false;
            context.Abort();
        }

        return result;
    }

    private IResult Schedule(JsonNode body) => Results.Json(new JsonObject
    {
        ["value"] = new JsonArray([.. body["schedules"]!.AsArray().Select(address => Schedules.TryGetValue((string)address!, out var items)
            ? new JsonObject { ["scheduleId"] = (string)address!, ["availabilityView"] = "0", ["scheduleItems"] = items.DeepClone() }
            : new JsonObject { ["scheduleId"] = (string)address!, ["availabilityView"] = "", ["error"] = new JsonObject { ["message"] = "Unable to resolve e-mail address.", ["responseCode"] = "ErrorMailRecipientNotFound" } })]),
    });

    private IResult Suggest() => Results.Json(new JsonObject
    {
        ["emptySuggestionsReason"] = Suggestions.Count == 0 ? "AttendeesUnavailable" : "",
        ["meetingTimeSuggestions"] = new JsonArray([.. Suggestions.Select(s => new JsonObject { ["confidence"] = 100, ["organizerAvailability"] = "free", ["meetingTimeSlot"] = new JsonObject { ["start"] = Time(s.Start, "UTC"), ["end"] = Time(s.End, "UTC") } })]),
    });

    private IResult Create(JsonObject body)
    {
        if (Events.Values.Any(e => (string?)e["transactionId"] == (string?)body["transactionId"])) return Error(409, "ErrorDuplicateTransactionId");
        var made = body.DeepClone().AsObject();
        var id = string.Create(CultureInfo.InvariantCulture, $"AAMk{Events.Count + 1}=");
        made["id"] = id;
        if ((bool?)body["isOnlineMeeting"] == true) made["onlineMeeting"] = new JsonObject { ["joinUrl"] = "https://teams.example.com/l/meetup-join/1" };
        Events[id] = made;
        return Results.Json(made, statusCode: 201);
    }

    private IResult Find(string filter) => Results.Json(new JsonObject
    {
        ["value"] = new JsonArray([.. Events.Values.Where(e => filter.Contains($"'{e["singleValueExtendedProperties"]?[0]?["value"]}'", StringComparison.Ordinal)).Select(e => new JsonObject { ["id"] = (string?)e["id"] })]),
    });

    private IResult Update(string id, JsonObject body)
    {
        if (!Events.TryGetValue(id, out var kept)) return Error(404, "ErrorItemNotFound");
        foreach (var (name, value) in body) kept[name] = value?.DeepClone();
        return Results.Json(kept);
    }

    private static IResult Error(int status, string code) =>
        Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "In Graph's words.", ["innerError"] = new JsonObject { ["request-id"] = "0" } } }, statusCode: status);

    private static JsonObject Time(string time, string zone) => new() { ["dateTime"] = $"{time}:00.0000000", ["timeZone"] = zone };
}
