using System.Text.Json;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Reads an activity from a request, or says with which status the request is refused.</summary>
internal static class InboundActivityReader
{
    public static async Task<(InboundActivity? Activity, int Status)> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType()) return (null, StatusCodes.Status415UnsupportedMediaType);
        if (await BoundedBody.ReadAsync(request) is not { } body) return (null, StatusCodes.Status413PayloadTooLarge);
        return TryParse(WholeText.Of(body).Span) is { } activity ? (activity, StatusCodes.Status200OK) : (null, StatusCodes.Status400BadRequest);
    }

    private static InboundActivity? TryParse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ActivityJsonContext.Default.InboundActivity) is { Type.Length: > 0 } activity ? activity : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // The second is what a node says of a name that stands twice.
            return null;
        }
    }
}
