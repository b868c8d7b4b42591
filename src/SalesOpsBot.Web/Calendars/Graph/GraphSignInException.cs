namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>The program got no token for Graph.</summary>
internal sealed class GraphSignInException(string reason, Exception? inner = null) : Exception($"No token for Graph: {reason}.", inner);
