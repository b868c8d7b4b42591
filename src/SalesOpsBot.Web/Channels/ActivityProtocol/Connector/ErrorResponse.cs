namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>What a connector says when it refuses. The sub-code stands in different places.</summary>
internal sealed record ErrorResponse(ErrorResponse.Detail? Error, string? SubCode)
{
    internal sealed record Detail(string? Code, string? SubCode, string? Message, Inner? InnerHttpError);

    internal sealed record Inner(string? Code);
}
