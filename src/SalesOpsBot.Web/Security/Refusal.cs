using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Security;

/// <summary>A request that is not taken, with a sentence that says why: <c>{"error":{"code":"413","message":"…"}}</c>, as the protocols of bots have it.</summary>
internal static class Refusal
{
    /// <param name="status">The status.</param>
    /// <param name="why">The sentence; the usual one of the status where it is left out.</param>
    public static IResult Of(int status, string? why = null)
    {
        var error = new JsonObject { ["code"] = $"{status}", ["message"] = why ?? Usual(status) };
        return Results.Json(new JsonObject { ["error"] = error }, ActivityJsonContext.Default.JsonObject, statusCode: status);
    }

    private static string Usual(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => $"A message may weigh {BoundedBody.MaxBytes / 1024} KB at the most.",
        StatusCodes.Status415UnsupportedMediaType => "A message is JSON, and its Content-Type says so: application/json.",
        _ => "This is no activity that can be read.",
    };
}
