using System.Text;
using System.Text.RegularExpressions;
using SalesOpsBot.Web.Channels.Slack.People;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Reads what a person typed: Slack sends it escaped, with marks for people, channels, dates and links.</summary>
internal sealed partial class SlackWords(SlackPeople people)
{
    /// <summary>The words. The bot's own mention goes, wherever it stands; somebody else's becomes the name, for it may be what the question is about.</summary>
    public async Task<string> ReadAsync(SlackWorkspace workspace, string text, IReadOnlyCollection<string> bots, CancellationToken cancellationToken)
    {
        var said = new StringBuilder();
        var at = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            said.Append(text, at, mark.Index - at).Append(await WordsOfAsync(workspace, mark.Groups[1].Value, bots, cancellationToken));
            at = mark.Index + mark.Length;
        }

        said.Append(text, at, text.Length - at);
        said.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
        return Blanks().Replace(said.ToString(), " ").Trim();
    }

    private async Task<string> WordsOfAsync(SlackWorkspace workspace, string mark, IReadOnlyCollection<string> bots, CancellationToken cancellationToken)
    {
        var bar = mark.IndexOf('|', StringComparison.Ordinal);
        var (what, label) = bar < 0 ? (mark, null) : (mark[..bar], mark[(bar + 1)..]);
        return what switch
        {
            ['@', ..] when bots.Contains(what[1..]) => "",
            ['@', ..] => label ?? await people.NameAsync(workspace, what[1..], cancellationToken) ?? "",
            ['#', ..] => label is null ? "" : $"#{label}",
            ['!', ..] => label ?? "",
            _ when what.StartsWith("mailto:", StringComparison.Ordinal) => label ?? what["mailto:".Length..],
            _ => label ?? what,
        };
    }

    [GeneratedRegex("<([^<>]*)>")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[ \t\u00A0]+")]
    private static partial Regex Blanks();
}
