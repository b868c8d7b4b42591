namespace SalesOpsBot.Web.Tests.Telemetry;

/// <summary>Reads as much of Protocol Buffers as a test of what is exported needs: the fields of a message, by number.</summary>
internal static class ProtoReader
{
    /// <summary>The fields that hold bytes: texts, ids and messages within the message.</summary>
    public static IEnumerable<(int Field, byte[] Value)> Fields(byte[] message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = Varint(message, ref at);
            switch (key & 7)
            {
                case 0: Varint(message, ref at); break;
                case 1: at += 8; break;
                case 5: at += 4; break;
                default:
                    var length = (int)Varint(message, ref at);
                    yield return ((int)(key >> 3), message[at..(at + length)]);
                    at += length;
                    break;
            }
        }
    }

    /// <summary>The messages at the end of a path of fields.</summary>
    public static IEnumerable<byte[]> At(byte[] message, params int[] path) =>
        path.Aggregate<int, IEnumerable<byte[]>>([message], (messages, field) => messages.SelectMany(m => Fields(m).Where(f => f.Field == field).Select(f => f.Value)));

    private static ulong Varint(byte[] message, ref int at)
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var next = message[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
            shift += 7;
        }
    }
}
