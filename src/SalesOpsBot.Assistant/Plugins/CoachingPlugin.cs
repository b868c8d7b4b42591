using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Coaching;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Coaching;
using SalesOpsBot.Sales.Coaching.Recognition;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class CoachingPlugin(CoachingService coaching, ForecastCallService calls, RecognitionService recognition) : IPlugin
{
    [Tool("get_coaching_list")]
    public async Task<ToolAnswer> GetCoachingListAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await coaching.ListAsync(viewer, period, scope, cancellationToken), "coaching", CoachingCard.From);

    [Tool("prepare_forecast_call")]
    public async Task<ToolAnswer> PrepareForecastCallAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await calls.PrepareAsync(viewer, period, scope, cancellationToken), "forecast-call", ForecastCallCard.From);

    [Tool("recognise_rep", Writes = true)]
    public async Task<ToolAnswer> RecogniseAsync(Viewer viewer, ChangeOrigin origin, string? rep = null, string? text = null, string? channel = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await recognition.PrepareAsync(viewer, origin, rep, text, channel, cancellationToken), "change", ChangeCard.From);
}
