namespace SalesOpsBot.Web.Channels.Slack.WebApi;

/// <summary>A method of Slack's that refused, or did not answer after several tries.</summary>
/// <param name="method">The method.</param>
/// <param name="error">Slack's word for it: <c>channel_not_found</c>; <c>no_answer</c> where there was none.</param>
/// <param name="cause">What happened on the way.</param>
internal sealed class SlackApiException(string method, string error, Exception? cause = null) : Exception($"{method}: {error}", cause)
{
    private static readonly string[] Shapes = ["invalid_blocks", "invalid_blocks_format", "invalid_attachments", "msg_blocks_too_long", "invalid_arguments", "only_one_table_allowed", "msg_too_long"];

    /// <summary>Slack's word for what is wrong.</summary>
    public string Error => error;

    /// <summary>Whether it is about how the message looks, so that plain words may still be taken.</summary>
    public bool IsAboutShape => Shapes.Contains(error);
}
