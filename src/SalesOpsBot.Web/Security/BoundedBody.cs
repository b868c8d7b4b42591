using System.Buffers;

namespace SalesOpsBot.Web.Security;

/// <summary>Reads a request's body up to a limit, whether or not its length was announced.</summary>
internal static class BoundedBody
{
    /// <summary>What an activity may weigh: the limit of Azure Bot Service.</summary>
    public const int MaxBytes = 262_144;

    /// <returns>The bytes, or nothing where there are more than <see cref="MaxBytes"/>.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBytes) return null;
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            var isTooMuch = read.Buffer.Length > MaxBytes;
            if (isTooMuch || read.IsCompleted)
            {
                var body = isTooMuch ? default(ReadOnlyMemory<byte>?) : read.Buffer.ToArray();
                // The server drains what is left, and cannot while a read is open.
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
