using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SalesOpsBot.Web.Security;

/// <summary>
/// Mends the text of JSON before anybody reads it: bytes that are no UTF-8, and halves of character pairs written as escapes (<c>\ud83d</c> alone), become the
/// replacement character. Readers throw on both, and only when the value is looked at, far from the door.
/// </summary>
internal static class WholeText
{
    private const int EscapeLength = 6;

    /// <returns>The same bytes where they are whole, as nearly always; else a mended copy.</returns>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json)
    {
        var isText = Utf8.IsValid(json.Span);
        if (isText && json.Span.IndexOf("\\u"u8) < 0) return json;
        var bytes = isText ? json.ToArray() : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span));
        MendEscapes(bytes);
        return bytes;
    }

    private static void MendEscapes(Span<byte> json)
    {
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\') continue;
            var unit = Escape(json[at..]);
            if (unit is { } high && char.IsHighSurrogate(high) && Escape(json[(at + EscapeLength)..]) is { } low && char.IsLowSurrogate(low)) at += EscapeLength;
            else if (unit is { } half && char.IsSurrogate(half)) "\\ufffd"u8.CopyTo(json[at..]);
            at += unit is null ? 1 : EscapeLength - 1;
        }
    }

    // The unit that an escape such as \u00e9 stands for; nothing where none begins here.
    private static char? Escape(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json.StartsWith("\\u"u8) && ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
