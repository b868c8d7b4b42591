using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Forecasting.Submissions;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class ForecastSubmissionsPlugin(ForecastSubmissionService submissions) : IPlugin
{
    [Tool("submit_forecast", Writes = true)]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
    public async Task<ToolAnswer> SubmitAsync(
        Viewer viewer, ChangeOrigin origin, string? period = null, SaidText? commit = null, SaidText? best_case = null, string? note = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await submissions.SubmitAsync(viewer, origin, period, commit?.Text, best_case?.Text, note, cancellationToken), "change", ChangeCard.From);
}
