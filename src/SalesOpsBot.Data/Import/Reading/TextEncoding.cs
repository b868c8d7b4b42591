using System.Text;
using System.Text.Unicode;

namespace SalesOpsBot.Data.Import.Reading;

/// <summary>Finds out how a file's text is encoded, in constant memory.</summary>
internal static class TextEncoding
{
    private const int BufferSize = 1 << 16;

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>By its byte-order mark; else UTF-8 where every byte of the file is, and Windows-1252 where not.</summary>
    public static Encoding Detect(Stream stream)
    {
        var buffer = new byte[BufferSize];
        var kept = stream.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        if (ByMark(buffer.AsSpan(0, kept)) is { } marked) return marked;

        var decoded = new char[BufferSize];
        while (kept > 0)
        {
            var status = Utf8.ToUtf16(buffer.AsSpan(0, kept), decoded, out var read, out _, replaceInvalidSequences: false, isFinalBlock: false);
            if (status == System.Buffers.OperationStatus.InvalidData) return Named("windows-1252");

            // The last character may go on in the next block.
            buffer.AsSpan(read, kept - read).CopyTo(buffer);
            var left = kept - read;
            var more = stream.Read(buffer, left, buffer.Length - left);
            if (more == 0) return left == 0 ? Encoding.UTF8 : Named("windows-1252");
            kept = left + more;
        }

        return Encoding.UTF8;
    }

    /// <summary>An encoding by its name.</summary>
    /// <exception cref="ImportException">Nothing has that name.</exception>
    public static Encoding Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new ImportException($"'{name}' is not an encoding. Known are for example utf-8, windows-1252, iso-8859-1 and utf-16.");
        }
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };
}
