namespace SalesOpsBot.Web.Notices;

/// <summary>What would become of one notice.</summary>
/// <param name="Person">To whom.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Fate">What would become of it.</param>
/// <param name="Because">Why the person is told.</param>
/// <param name="Headline">What it would say, in one line.</param>
internal sealed record NoticePreviewLine(string Person, string Kind, string Fate, string Because, string Headline);
