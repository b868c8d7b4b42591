using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>The answer to an invoke.</summary>
/// <param name="Body">The response's body.</param>
internal sealed record InvokeAnswer(JsonObject Body)
{
    /// <summary>The response's status: 200 whenever our code ran, but for sign-in, whose refusal is told by it.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>What is to be done where the answer came too late for the response; by default nothing, for then the client asks again.</summary>
    public Func<CancellationToken, Task> SendLater { get; init; } = _ => Task.CompletedTask;
}
