using SalesOpsBot.Web.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>A message that a client posted, as it is kept until it is answered.</summary>
/// <param name="Id">Its id in the log.</param>
/// <param name="Token">By whom, and where.</param>
/// <param name="Activity">What came.</param>
internal sealed record DirectLinePost(string Id, DirectLineToken Token, InboundActivity Activity);
