namespace SalesOpsBot.Assistant.Profiles;

/// <summary>A kind of alert that can be chosen.</summary>
/// <param name="Title">For people.</param>
/// <param name="Value">Its name.</param>
internal sealed record PreferencesCardChoice(string Title, string Value);
