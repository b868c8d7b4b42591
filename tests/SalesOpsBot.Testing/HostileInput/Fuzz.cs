using System.Globalization;
using System.Text;

namespace SalesOpsBot.Testing.HostileInput;

/// <summary>
/// Hostile input, made up from a seed. <c>SALESOPS_FUZZ</c> says how many of each test (for long runs: 100000), <c>SALESOPS_SEED</c> chooses others; a fault's
/// message names the seed and the number, and the same two make the same input again.
/// </summary>
/// <param name="usual">How many where nobody says.</param>
public sealed class Fuzz(int usual)
{
    private static readonly string[] Traps =
    [
        "", " ", "\0", "\0\0what's my forecast", "\ud800", "\udc00\ud800", "what's \ud83d my forecast", "\u202eforecast ym s'tahw", "\u2066\u202e\u200f\ufeff", "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3",
        "' OR 1=1; --", "${$root} {{x}} ${eval('1')}", "<script>alert(1)</script>", "<at>x</at>", "../../etc/passwd", "\r\nSet-Cookie: a=b", "%s%n%x", "1e999999", "99999999999999999999999999", "-0", "0x10", "NaN", "½ ٣ ⅷ",
        "2017-02-30", "0000-00-00", "9999-12-31", "Q99 2017", "next 99999999999 days", "last 2147483648 quarters", "in 999999 hours", "$9,999,999,999,999,999.99", "10% of -5 million", "12:99", "deal 1C1I7A6R", "rep:", "team:team:team:",
        "close RITADEAL as won", "tell me a deal's deal's deal", "İstanbul ß ﬁ Ǆ", "e\u0301\u0302\u0303\u0304\u0305", "👩‍👩‍👧‍👦🏳️‍🌈", "\u2028\u2029\u0085",
    ];

    private static readonly string[] Sentences = ["what's my forecast for Q4 2017?", "list deals over $5,000 closing this month", "add a note to CAPYBARADEAL: hello", "move DARCELDEAL to Engaging", "book 30 minutes with Gladys Colclough tomorrow at 10", "compare this quarter with last quarter", "undo", "yes", "why?"];
    private static readonly string[] Repeated = ["a", "1", " ", "(", "[", "{\"a\":", "\"", ",", "1,", "a.", "<", "<at>", "\ud83d\ude00", "\u0301", "and ", "deal ", "Isdom ", "2017-", "Q1 ", "$1,000 ", "@", "a@a.", "{{DATE(", "*_", "\\", "'", "\u202e", "-", "x'"];

    /// <summary>How many.</summary>
    public int Count { get; } = Number("SALESOPS_FUZZ") ?? usual;

    /// <summary>From where.</summary>
    public int Seed { get; } = Number("SALESOPS_SEED") ?? 20171231;

    /// <summary>The chances for one input.</summary>
    public Random At(int number) => new(unchecked((Seed * 397) ^ (number * 7919)));

    /// <summary>What a fault says first.</summary>
    public string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"SALESOPS_SEED={Seed} input {number}");

    /// <summary>A text that nobody would write, or a part of one that many do.</summary>
    public static string Text(Random chance) => chance.Next(8) switch
    {
        0 => Traps[chance.Next(Traps.Length)],
        1 => string.Concat(Enumerable.Repeat(Repeated[chance.Next(Repeated.Length)], 1 << chance.Next(12))),
        2 => Sentences[chance.Next(Sentences.Length)],
        3 => string.Concat(Enumerable.Range(0, chance.Next(60)).Select(_ => (char)chance.Next(0, 0x3000))),
        4 => string.Concat(Enumerable.Range(0, chance.Next(30)).Select(_ => (char)chance.Next(0xD000, 0xFFFF))),
        5 => Changed(Sentences[chance.Next(Sentences.Length)], chance),
        6 => string.Join(' ', Enumerable.Range(0, chance.Next(1, 12)).Select(_ => Traps[chance.Next(Traps.Length)])),
        _ => string.Concat(Sentences[chance.Next(Sentences.Length)], Traps[chance.Next(Traps.Length)], Sentences[chance.Next(Sentences.Length)]),
    };

    /// <summary>Bytes that were something once.</summary>
    public static byte[] Damaged(byte[] good, Random chance)
    {
        var bytes = good.ToList();
        for (var i = chance.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            var at = chance.Next(bytes.Count);
            switch (chance.Next(5))
            {
                case 0: bytes[at] = (byte)chance.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Repeated[chance.Next(Repeated.Length)])); break;
                case 3: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, 50))); break;
            }
        }

        return [.. bytes];
    }

    private static string Changed(string text, Random chance)
    {
        var letters = text.ToList();
        for (var i = chance.Next(1, 6); i > 0; i--) letters.Insert(chance.Next(letters.Count), (char)chance.Next(1, 0xFFFF));
        return string.Concat(letters);
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
