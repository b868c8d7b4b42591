using Microsoft.Extensions.Hosting;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Learns while the program starts, so that the first question does not wait for it.</summary>
internal sealed class LanguageWarmUp(OfflineLanguage language) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => _ = language.Interpreter, stoppingToken);
}
