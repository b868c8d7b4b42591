namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>Names under which services of this channel are registered.</summary>
internal static class SlackServices
{
    /// <summary>
    /// The clock by which signatures and tokens expire: the machine's, also where <c>Clock:Now</c> sets another day for the figures, since it is Slack's clock
    /// that it is held against.
    /// </summary>
    public const string MachineClock = "machine";
}
