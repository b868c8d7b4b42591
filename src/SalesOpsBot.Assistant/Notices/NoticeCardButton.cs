namespace SalesOpsBot.Assistant.Notices;

/// <summary>A button of a notice.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Data">The tool that it calls.</param>
internal sealed record NoticeCardButton(string Title, CardAction Data);
