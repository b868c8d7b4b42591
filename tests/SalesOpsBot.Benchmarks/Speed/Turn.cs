using System.Text;
using System.Text.Json;

namespace SalesOpsBot.Benchmarks.Speed;

/// <summary>Something that is said again and again, and how an answer to it is known.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Texts">What is said, one after the other, by the number of the connection and of the round.</param>
/// <param name="Answers">Words in the answer to each.</param>
internal sealed record Turn(string Name, Func<int, int, IReadOnlyList<string>> Texts, IReadOnlyList<string> Answers)
{
    private static int _ids;

    /// <summary>Who says it, by the number of the connection and of the round.</summary>
    public Func<int, int, string> Person { get; init; } = (_, _) => "Darcel Schlecht";

    /// <summary>A question.</summary>
    public static Turn Question(string name, string text, string answer) => new(name, (_, _) => [text], [answer]);

    /// <summary>The first text as a request.</summary>
    public ByteArrayContent Content(string conversation, int connection) => Content(Texts(connection, 0)[0], Person(connection, 0), conversation);

    /// <summary>A text as an activity that expects its replies in the response.</summary>
    public static ByteArrayContent Content(string text, string person, string conversation)
    {
        var activity = new
        {
            type = "message",
            id = $"{conversation}-{Interlocked.Increment(ref _ids)}",
            channelId = "emulator",
            serviceUrl = "http://127.0.0.1/",
            deliveryMode = "expectReplies",
            from = new { id = person, name = person },
            recipient = new { id = "bot", name = "SalesOpsBot" },
            conversation = new { id = conversation, conversationType = "personal" },
            text,
            locale = "en-US",
        };
        return new(JsonSerializer.SerializeToUtf8Bytes(activity)) { Headers = { ContentType = new("application/json") { CharSet = Encoding.UTF8.WebName } } };
    }

    /// <summary>Whether a body answers the text with that number.</summary>
    public bool IsAnswer(string body, int text = 0) => body.Contains(Answers[text], StringComparison.Ordinal);
}
