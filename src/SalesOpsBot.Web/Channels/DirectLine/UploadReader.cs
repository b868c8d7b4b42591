using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Takes the message out of an upload. Files pass by unread.</summary>
internal static class UploadReader
{
    private const int LargestActivity = 65_536;

    /// <returns>The message, or nothing where there is none to be read.</returns>
    public static async Task<InboundActivity?> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary) return null;
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
            {
                if (section.GetContentDispositionHeader()?.Name != "activity") continue;
                var json = new byte[LargestActivity];
                var length = await section.Body.ReadAtLeastAsync(json, json.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
                return JsonSerializer.Deserialize(WholeText.Of(json.AsMemory(0, length)).Span, ActivityJsonContext.Default.InboundActivity);
            }
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidDataException or IOException)
        {
            return null;
        }

        return null;
    }
}
