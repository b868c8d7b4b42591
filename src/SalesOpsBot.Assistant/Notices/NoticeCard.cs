using SalesOpsBot.Assistant.Cards;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>The data of <c>cards/notice.json</c>: an alert, short enough for a phone.</summary>
internal sealed record NoticeCard
{
    /// <summary>What it is about: <c>Konex</c>, <c>Quota reached</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What happened, a sentence.</summary>
    public required string Text { get; init; }

    /// <summary><c>default</c>, <c>good</c>, <c>warning</c> or <c>attention</c>.</summary>
    public string Tone { get; init; } = "default";

    /// <summary>A few figures; empty where there are none.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Lines of a short list; empty where there is none.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>An address to go to, such as an online meeting's; nothing where there is none.</summary>
    public string? Link { get; init; }

    /// <summary>What can be done about it; at most three.</summary>
    public IReadOnlyList<NoticeCardButton> Buttons { get; init; } = [];
}
