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
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > MaxBytes) return null;
            if (read.IsCompleted) return read.Buffer.ToArray();
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
