using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>A stretch of a conversation's log.</summary>
/// <param name="Activities">In order.</param>
/// <param name="Watermark">From where to read on.</param>
internal sealed record ActivitySet(IReadOnlyList<LoggedLine> Activities, long Watermark)
{
    /// <summary>As clients get it: <c>{"activities":[…],"watermark":"7"}</c>.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in Activities) writer.WriteRawValue(activity.Json, skipInputValidation: true);
        writer.WriteEndArray();
        writer.WriteString("watermark", Watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Reads a watermark; none, or one that we never gave, means the start.</summary>
    public static long ReadWatermark(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : 0;
}
