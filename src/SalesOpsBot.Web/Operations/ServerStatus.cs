using System.Diagnostics;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language.AzureOpenAI;
using SalesOpsBot.Sales.Status;
using SalesOpsBot.Web.Channels;
using SalesOpsBot.Web.Telemetry;

namespace SalesOpsBot.Web.Operations;

/// <summary>How the server stands. Made when the program starts.</summary>
internal sealed class ServerStatus(TurnQueue turns, ErrorCount errors, Readiness readiness, IOptions<AzureOpenAIOptions> model, TimeProvider clock) : IProcessStatus
{
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();

    /// <inheritdoc/>
    public ProcessStatus Read()
    {
        using var process = Process.GetCurrentProcess();
        var last = errors.Last;
        return new(_startedAt, turns.Count, Model(), process.WorkingSet64 / 1024 / 1024, errors.Count, last?.At, last?.Where);
    }

    private string Model()
    {
        var offline = readiness.IsReady ? Say("offline, trained") : Say("offline, still learning");
        return model.Value.IsConfigured ? $"{offline}; {model.Value.Deployment} beside it ({model.Value.Routing})" : offline;
    }
}
